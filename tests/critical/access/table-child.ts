import type { Row } from './row.ts';

const young = ['child-4-7', 'child-8-11', 'child-12-15', 'child-16-plus', 'sibling'] as const;
const evenHelped = [...young, 'helped'] as const;

/** Whose form it is, and nobody else: no sibling, no IRO, no carer. Pip's device may be helped. */
const own = {
	Pip: ['child-4-7', 'helped'],
	JunoReview: ['child-8-11'],
	JunoConference: ['child-8-11'],
	Rafi: ['child-12-15'],
	Ember: ['child-16-plus'],
	Wren: [],
	Ash: ['sibling'],
	Stranger: []
} as const;

/** What a helper could otherwise undo: only the child, alone. */
const ownAlone = { ...own, Pip: ['child-4-7'] } as const;

/** Whose booklet it is: the same child's, whichever meeting it is about. */
const ownBook = { ...ownAlone, JunoConference: [] } as const;

/** Says that it was filled in on top of whatever is saved. */
const onTop = { _base: '9'.repeat(15) } as const;

/** A made-up send key: 22 characters of the kind that forms carry. */
const sendKey = 'k'.repeat(22);

/** What young people see: the addresses hold no name, and no id but their own opens anything. */
export const childTable = {
	'/(child)': {},
	'/(child)/me': { page: { by: young } },
	'/(child)/me/advocate': {
		page: { by: young },
		acts: {
			ask: { by: young, gives: 303 },
			decline: { by: young, gives: 303 },
			// Nobody is asked under this id.
			answer: { by: [], form: { id: sendKey, answer: 'yes' } }
		}
	},
	'/(child)/me/answers': {
		page: { by: young },
		// Nothing of the story's was shared with somebody under this id.
		acts: { ask: { by: [], form: { about: 'decision', id: sendKey, words: 'why', sendKey } } }
	},
	'/(child)/me/colour': {
		page: { by: young },
		acts: { default: { by: young, form: { accent: 'no such colour' }, gives: 400 } }
	},
	'/(child)/me/how-it-was': {},
	// The story's meetings are still to come: nobody is asked how they were (see after-a-meeting.test.ts).
	'/(child)/me/how-it-was/[part]': {
		page: { by: [] },
		acts: { send: { by: [], form: { reads: 'numbers', helped: 'alone' } } }
	},
	'/(child)/me/how-it-was/[part]/[step]': {
		page: { by: [] },
		acts: { default: { by: [], form: onTop } },
		methods: { PUT: { by: [], form: onTop } }
	},
	'/(child)/me/looked': { page: { by: young } },
	'/(child)/me/message': {
		page: { by: young },
		// Ash has no IRO: a message would lie unread, and the page says so.
		acts: {
			default: { by: young, form: { sendKey, body: 'hello' }, gives: 200, unless: { sibling: 409 } }
		}
	},
	'/(child)/me/my-life': { page: { by: young } },
	'/(child)/me/my-life/keep': { page: { by: young } },
	'/(child)/me/my-life/keep/file': {
		methods: { POST: { by: young, form: { as: 'document' } } }
	},
	// Without the tick nothing is thrown away: what those who get in send.
	'/(child)/me/my-life/throw-away': {
		page: { by: young },
		acts: { default: { by: young, form: { sure: 'yes' }, tame: {}, gives: 400 } }
	},
	'/(child)/me/my-life/[topic]': {
		page: { by: young },
		acts: { default: { by: young, form: onTop, gives: 303 } },
		methods: { PUT: { by: young, form: onTop } }
	},
	// Each has put a photo on a page for themself.
	'/(child)/me/my-life/[topic]/away': {},
	'/(child)/me/my-life/[topic]/away/[file]': {
		page: { by: ownBook },
		acts: { default: { by: ownBook, form: { sure: 'yes' }, tame: {}, gives: 400 } }
	},
	'/(child)/me/my-life/[topic]/file': {},
	'/(child)/me/my-life/[topic]/file/[file]': { methods: { GET: { by: ownBook } } },
	'/(child)/me/my-life/[topic]/photo': {
		page: { by: young },
		acts: { default: { by: young, gives: 400 } }
	},
	'/(child)/me/my-life/[topic]/voice': {
		page: { by: young },
		acts: { default: { by: young, gives: 400 } }
	},
	'/(child)/me/my-life/[topic]/share': {
		page: { by: young },
		acts: { default: { by: young, gives: 303 } }
	},
	'/(child)/me/my-life/[topic]/throw-away': {
		page: { by: young, gives: 303 },
		acts: { default: { by: young, gives: 303 } }
	},
	'/(child)/me/not-safe': {
		page: { by: evenHelped },
		acts: { default: { by: evenHelped, form: { sendKey, words: 'help' } } }
	},
	// Nobody's photo: no IRO in the story has sent in one of their own.
	'/(child)/me/portrait': {},
	'/(child)/me/portrait/[file]': { methods: { GET: { by: [] } } },
	'/(child)/me/secret': {
		page: { by: young },
		acts: {
			begin: { by: young, gives: 303 },
			pick: { by: young, gives: 303 },
			now: { by: young, gives: 303 },
			restart: { by: young, gives: 303 },
			words: { by: young, gives: 303 },
			choose: { by: young, gives: 303 },
			known: { by: young, gives: 303 },
			show: { by: young, gives: 303 },
			passkey: { by: young, gives: 303 },
			forget: { by: young, gives: 303 }
		}
	},
	'/(child)/me/views': {
		page: { by: evenHelped },
		// Without a meeting of one's own there is nothing to begin.
		acts: { start: { by: [], form: { part: sendKey, purpose: 'looked-after-review' } } }
	},
	'/(child)/me/views/[views]': {
		page: { by: own, gives: 303, unless: { 'child-16-plus': 200 } }
	},
	'/(child)/me/views/[views]/[page]': {
		page: { by: own },
		acts: { default: { by: own, form: onTop, gives: 303 } },
		methods: { PUT: { by: own, form: onTop } }
	},
	'/(child)/me/views/[views]/[page]/photo': {},
	'/(child)/me/views/[views]/[page]/photo/[field]': {
		page: { by: own },
		acts: { default: { by: own, gives: 400 } }
	},
	'/(child)/me/views/[views]/[page]/voice': {},
	'/(child)/me/views/[views]/[page]/voice/[field]': {
		page: { by: own },
		acts: { default: { by: own, gives: 400 } }
	},
	// Added by the child alone: a helper is not shown it, and does not take it away.
	'/(child)/me/views/[views]/[page]/away': {},
	'/(child)/me/views/[views]/[page]/away/[file]': {
		page: { by: ownAlone },
		acts: { default: { by: ownAlone, form: { sure: 'yes' }, tame: {}, gives: 400 } }
	},
	'/(child)/me/views/[views]/file': {},
	'/(child)/me/views/[views]/file/[file]': { methods: { GET: { by: ownAlone } } },
	'/(child)/me/views/[views]/check': {
		page: { by: own },
		acts: {
			send: { by: own, form: { 'helped-by': 'alone' }, gives: 409 },
			leave: { by: ownAlone, gives: 303 }
		}
	},
	'/(child)/me/views/[views]/sent': {
		page: { by: own },
		acts: {
			open: { by: ownAlone, gives: 303 },
			'take-back': { by: ownAlone, gives: 303 }
		}
	}
} as const satisfies Record<string, Row>;
