import cameOfIt from './came-of-it.json' with { type: 'json' };
import child from './child.json' with { type: 'json' };
import family from './family.json' with { type: 'json' };
import myLife from './my-life.json' with { type: 'json' };
import files from './files.json' with { type: 'json' };
import fit from './fit.json' with { type: 'json' };
import keep from './keep.json' with { type: 'json' };
import language from './language.json' with { type: 'json' };
import howItWas from './how-it-was.json' with { type: 'json' };
import know from './know/page.json' with { type: 'json' };
import open from './open.json' with { type: 'json' };
import settings from './settings.json' with { type: 'json' };
import signIn from './sign-in.json' with { type: 'json' };
import site from './site.json' with { type: 'json' };
import staffLanguages from './staff-languages.json' with { type: 'json' };
import staff from './staff.json' with { type: 'json' };
import staffNotices from './staff-notices.json' with { type: 'json' };
import staffAfter from './staff-after.json' with { type: 'json' };
import statistics from './statistics.json' with { type: 'json' };
import views from './views.json' with { type: 'json' };

/** Every English text, by area. The other languages are checked against these. */
export const en = {
	'came-of-it': cameOfIt,
	child,
	family,
	files,
	fit,
	keep,
	'how-it-was': howItWas,
	know,
	language,
	'my-life': myLife,
	open,
	'sign-in': signIn,
	settings,
	site,
	staff,
	'staff-after': staffAfter,
	'staff-languages': staffLanguages,
	'staff-notices': staffNotices,
	statistics,
	views
} as const;
