import child from './child.json' with { type: 'json' };
import family from './family.json' with { type: 'json' };
import myLife from './my-life.json' with { type: 'json' };
import fit from './fit.json' with { type: 'json' };
import know from './know/page.json' with { type: 'json' };
import open from './open.json' with { type: 'json' };
import settings from './settings.json' with { type: 'json' };
import signIn from './sign-in.json' with { type: 'json' };
import site from './site.json' with { type: 'json' };
import staff from './staff.json' with { type: 'json' };
import statistics from './statistics.json' with { type: 'json' };
import views from './views.json' with { type: 'json' };

/** Every English text, by area. The other languages are checked against these. */
export const en = {
	child,
	family,
	fit,
	know,
	'my-life': myLife,
	open,
	'sign-in': signIn,
	settings,
	site,
	staff,
	statistics,
	views
} as const;
