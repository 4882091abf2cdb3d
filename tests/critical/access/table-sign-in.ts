import type { Persona } from './personas.ts';
import type { Act, Row } from './row.ts';

const page: Row = { page: { by: 'anyone' } };
/** Anybody may ask, and is sent on. */
const on: Act = { by: 'anyone', gives: 303 };
const refused: Act = { by: 'anyone', gives: 400 };

const youngOrNobody = {
	nobody: 303,
	'child-4-7': 303,
	'child-8-11': 303,
	'child-12-15': 303,
	'child-16-plus': 303,
	sibling: 303,
	helped: 303
} as const satisfies Partial<Record<Persona, number>>;

const young = {
	'child-4-7': 200,
	'child-8-11': 200,
	'child-12-15': 200,
	'child-16-plus': 200,
	sibling: 200,
	helped: 200
} as const satisfies Partial<Record<Persona, number>>;

/** The door: open to anybody, and of no use without a card, a step begun or a session. */
export const signInTable = {
	'/(public)/sign-in': page,
	'/(public)/sign-in/again': {
		page: { by: 'anyone', unless: youngOrNobody },
		acts: { password: { ...refused, unless: youngOrNobody }, demo: on }
	},
	'/(public)/sign-in/card': { ...page, acts: { card: refused, here: refused, hide: on } },
	'/(public)/sign-in/card/[secret]': page,
	'/(public)/sign-in/card/forgot': page,
	'/(public)/sign-in/card/open': {
		page: on,
		acts: { pick: on, now: on, restart: on, words: on, beside: on }
	},
	'/(public)/sign-in/card/ready': { page: { ...on, unless: young } },
	'/(public)/sign-in/card/set-up': {
		page: on,
		acts: { together: on, choose: on, known: on, show: on, pick: on, words: on, passkey: on }
	},
	'/(public)/sign-in/give-back': { ...page, acts: { default: on } },
	'/(public)/sign-in/hand-over': { page: { ...on, unless: { helped: 200 } } },
	'/(public)/sign-in/here': { methods: { POST: { by: 'anyone' } } },
	'/(public)/sign-in/invitation': { ...page, acts: { password: on, back: on, code: on } },
	'/(public)/sign-in/invitation/[secret]': { ...page, acts: { default: refused } },
	'/(public)/sign-in/keep': { methods: { POST: { by: 'anyone' } } },
	'/(public)/sign-in/kept': { page: on, acts: { back: on, drop: on } },
	'/(public)/sign-in/out': { ...page, acts: { default: on } },
	'/(public)/sign-in/passkey': { ...page, acts: { default: refused } },
	'/(public)/sign-in/passkey/options': { methods: { POST: { by: 'anyone' } } },
	'/(public)/sign-in/timed-out': page,
	'/(public)/sign-in/work': { ...page, acts: { default: refused } },
	'/(public)/sign-in/work/back': { methods: { GET: on } },
	// No identity provider is set here.
	'/(public)/sign-in/work/begin': { methods: { GET: { by: 'anyone', gives: 404 } } }
} as const satisfies Record<string, Row>;
