import band4To7 from './4-7.json' with { type: 'json' };
import band8To11 from './8-11.json' with { type: 'json' };
import band12To15 from './12-15.json' with { type: 'json' };
import band16Plus from './16-plus.json' with { type: 'json' };
import parents from './parents.json' with { type: 'json' };

/** The leaflets, one namespace for each kind of reader; `ui/know/leaflet.ts` says their shape. */
export const knowTexts = {
	'know/4-7': band4To7,
	'know/8-11': band8To11,
	'know/12-15': band12To15,
	'know/16-plus': band16Plus,
	'know/parents': parents
} as const;
