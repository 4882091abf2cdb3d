import b12 from './12-15.css?url';
import b16 from './16-plus.css?url';
import b4 from './4-7.css?url';
import b8 from './8-11.css?url';
import family from './family.css?url';
import publicPages from './public.css?url';
import staff from './staff.css?url';

/** The address of each character's stylesheet: a page loads one. */
export const bandStyles = {
	'4-7': b4,
	'8-11': b8,
	'12-15': b12,
	'16-plus': b16,
	family,
	staff,
	public: publicPages
} as const;
