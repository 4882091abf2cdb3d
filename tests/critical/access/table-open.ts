import type { Row } from './row.ts';

const folder: Row = {};
const page: Row = { page: { by: 'anyone' } };

/** Open pages, the door, and the homes of family and advocates. */
export const openTable = {
	'/': folder,
	'/(public)': page,
	'/(public)/about': page,
	'/(public)/accessibility': page,
	'/(public)/help-now': page,
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
	'/(advocate)': folder,
	'/(advocate)/advocate': { page: { by: ['advocate'] } },
	'/(advocate)/advocate/help': {
		page: { by: ['advocate'] },
		acts: { default: { by: ['advocate'], gives: 400 } }
	}
} as const satisfies Record<string, Row>;
