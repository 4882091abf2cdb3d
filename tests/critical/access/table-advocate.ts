import type { Row } from './row.ts';

/** Whose advocate the made-up advocate is: Rafi's and nobody else's, whoever they advocated for or are asked about. */
const rafis = {
	Pip: [],
	JunoReview: [],
	JunoConference: [],
	Rafi: ['advocate'],
	Ember: [],
	Wren: [],
	Ash: [],
	Stranger: []
} as const;

/** Whose an advocate's words are about; each child of the story but the stranger has some. */
const own = {
	Pip: ['child-4-7'],
	JunoReview: ['child-8-11'],
	JunoConference: ['child-8-11'],
	Rafi: ['child-12-15'],
	Ember: ['child-16-plus'],
	Wren: [],
	Ash: ['sibling'],
	Stranger: []
} as const;

/** Who hears them there; Wren and the stranger have nobody who speaks for them. */
const hears = {
	Pip: ['iro'],
	JunoReview: ['iro'],
	JunoConference: ['chair'],
	Rafi: ['iro'],
	Ember: ['iro'],
	Wren: [],
	Ash: ['chair'],
	Stranger: []
} as const;

/** Their IRO or chair, their social worker, business support and manager of the team. */
const reviewWorkers = ['iro', 'social-worker', 'business-support', 'manager'] as const;
const household = ['chair', 'social-worker', 'business-support', 'manager'] as const;
const workers = {
	Pip: reviewWorkers,
	JunoReview: [...reviewWorkers, 'chair'],
	JunoConference: [...reviewWorkers, 'chair'],
	Rafi: reviewWorkers,
	Ember: reviewWorkers,
	Wren: household,
	Ash: household,
	Stranger: ['iro-other']
} as const;
/** Advocates' own side, the child's side of it, and that of those who arrange and hear them. */
export const advocateTable = {
	'/(advocate)/advocate/child': {},
	'/(advocate)/advocate/child/[child]': { page: { by: rafis } },
	'/(advocate)/advocate/say': {},
	'/(advocate)/advocate/say/[part]': { page: { by: rafis } },
	'/(advocate)/advocate/say/[part]/[task]': {
		page: { by: rafis },
		// On top of what nobody has: nothing is written over.
		acts: { default: { by: rafis, form: { base: '9'.repeat(9), own: 'other words' }, gives: 409 } }
	},
	'/(advocate)/advocate/say/[part]/add': {},
	'/(advocate)/advocate/say/[part]/add/[kind]': {
		page: { by: rafis },
		acts: { default: { by: rafis, gives: 400 } }
	},
	'/(advocate)/advocate/say/[part]/away': {},
	'/(advocate)/advocate/say/[part]/away/[file]': {
		page: { by: rafis },
		acts: { default: { by: rafis, form: { sure: 'yes' }, tame: {}, gives: 400 } }
	},
	'/(advocate)/advocate/say/[part]/check': {
		page: { by: rafis },
		acts: { send: { by: rafis, form: { revision: '999' }, gives: 409 } }
	},
	'/(advocate)/advocate/say/[part]/file': {},
	'/(advocate)/advocate/say/[part]/file/[file]': { methods: { GET: { by: rafis } } },
	'/(advocate)/advocate/say/[part]/sent': {
		page: { by: rafis },
		acts: {
			cannot: { by: rafis, form: { why: 'He is away', sent: 'x' }, gives: 409 },
			// Of what was replaced meanwhile nothing is taken back.
			'take-back': { by: rafis, form: { sent: 'x' }, gives: 303 }
		}
	},
	'/(advocate)/advocate/views': {},
	'/(advocate)/advocate/views/[part]': { page: { by: rafis } },
	'/(advocate)/advocate/views/[part]/file': {},
	'/(advocate)/advocate/views/[part]/file/[file]': { methods: { GET: { by: [] } } },
	'/(child)/me/advocate/said': {},
	'/(child)/me/advocate/said/[part]': {
		page: { by: own },
		acts: {
			default: { by: own, form: { what: 'thats-me', sent: 'another' }, gives: 409 }
		}
	},
	'/(child)/me/advocate/said/[part]/file': {},
	'/(child)/me/advocate/said/[part]/file/[file]': { methods: { GET: { by: own } } },
	'/(staff)/staff/advocates': {
		page: {
			by: [
				'iro',
				'iro-other',
				'iro-former',
				'chair',
				'social-worker',
				'business-support',
				'manager'
			]
		}
	},
	'/(staff)/staff/children/[child]/advocate': {
		page: { by: workers },
		acts: {
			arrange: { by: workers, gives: 400 },
			refer: { by: workers, gives: 400 },
			// Nobody's authority is under this id.
			end: { by: [], form: { id: 'k'.repeat(22) } }
		}
	},
	'/(staff)/staff/meetings/[meeting]/[part]/advocate': {},
	'/(staff)/staff/meetings/[meeting]/[part]/advocate/[file]': { methods: { GET: { by: hears } } }
} as const satisfies Record<string, Row>;
