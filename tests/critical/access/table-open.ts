import type { Row } from './row.ts';

const folder: Row = {};
const nobodys = {
	Pip: [],
	JunoReview: [],
	JunoConference: [],
	Rafi: [],
	Ember: [],
	Wren: [],
	Ash: [],
	Stranger: []
} as const;
const page: Row = { page: { by: 'anyone' } };

/** Open pages, the door, and the homes of family and advocates. */
export const openTable = {
	'/': folder,
	'/(public)': page,
	'/(public)/about': page,
	'/(public)/accessibility': page,
	'/(public)/fit': { ...page, acts: { default: { by: 'anyone', gives: 303 } } },
	'/(public)/help-now': page,
	'/(public)/know': page,
	'/(public)/know/[band]': page,
	'/(public)/know/[band]/[leaflet]': page,
	'/(public)/language': { methods: { POST: { by: 'anyone', gives: 303 } } },
	'/(public)/privacy': page,
	'/(public)/goodbye': page,
	'/(public)/exit': { methods: { POST: { by: 'anyone', gives: 303 } } },
	'/(public)/demo': folder,
	'/(public)/demo/sign-in': {
		methods: { POST: { by: 'anyone', form: { account: 'carer' }, gives: 303 } }
	},
	'/health': { methods: { GET: { by: 'anyone' } } },
	'/(family)': folder,
	'/(family)/family': { page: { by: ['parent', 'parent-restricted', 'carer'] } },
	'/(family)/family/help': {
		page: { by: ['carer'] },
		acts: { default: { by: ['carer'], gives: 400 } }
	},
	'/(family)/family/how-it-was': {},
	// Each who is asked has an id of their own for it: a meeting's opens it for nobody.
	'/(family)/family/how-it-was/[meeting]': {
		page: { by: [] },
		acts: { default: { by: [], form: { heard: 'yes' } } }
	},
	'/(family)/family/my-life': folder,
	'/(family)/family/my-life/[child]': { page: { by: { ...nobodys, Pip: ['carer'] } } },
	'/(family)/family/my-life/[child]/file': folder,
	// The page it is on is the child's alone.
	'/(family)/family/my-life/[child]/file/[file]': { methods: { GET: { by: [] } } },
	'/(advocate)': folder,
	'/(advocate)/advocate': { page: { by: ['advocate'] } },
	'/(advocate)/advocate/help': {
		page: { by: ['advocate'] },
		acts: { default: { by: ['advocate'], gives: 400 } }
	},
	'/(advocate)/advocate/my-life': folder,
	'/(advocate)/advocate/my-life/[child]': { page: { by: { ...nobodys, Rafi: ['advocate'] } } },
	'/(advocate)/advocate/my-life/[child]/file': folder,
	'/(advocate)/advocate/my-life/[child]/file/[file]': { methods: { GET: { by: [] } } }
} as const satisfies Record<string, Row>;
