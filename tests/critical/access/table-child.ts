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
		acts: { default: { by: young, gives: 303 } }
	},
	'/(child)/me/answers': { page: { by: young } },
	'/(child)/me/colour': {
		page: { by: young },
		acts: { default: { by: young, form: { accent: 'no such colour' }, gives: 400 } }
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
	'/(child)/me/my-life/[topic]': {
		page: { by: young },
		acts: { default: { by: young, form: onTop, gives: 303 } },
		methods: { PUT: { by: young, form: onTop } }
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
