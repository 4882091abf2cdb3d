import type { Whose } from '#tests/critical/secrets/cast.ts';
import type { Persona } from './personas.ts';
import type { Act, Row } from './row.ts';

type ByRecord = Readonly<Record<Whose, readonly Persona[]>>;

const page: Row = { page: { by: 'anyone' } };
/** Anybody may ask, and is sent on. */
const on: Act = { by: 'anyone', gives: 303 };
const refused: Act = { by: 'anyone', gives: 400 };

/** The family of the made-up council, signed in by both factors. */
const family = { parent: 200, 'parent-restricted': 200, carer: 200 } as const;
const familyRefused = { parent: 400, 'parent-restricted': 400, carer: 400 } as const;
/** One of the three was never invited to come in by these: nothing of theirs can be made. */
const familyMakes = { 'parent-restricted': 404 } as const;

/** Who is in a child's life: those who work with the child, and the service's team behind them. */
const seesFamily = {
	Pip: ['iro', 'social-worker', 'manager', 'business-support'],
	JunoReview: ['iro', 'chair', 'social-worker', 'manager', 'business-support'],
	JunoConference: ['iro', 'chair', 'social-worker', 'manager', 'business-support'],
	Rafi: ['iro', 'social-worker', 'manager', 'business-support'],
	Ember: ['iro', 'social-worker', 'manager', 'business-support'],
	Wren: ['chair', 'social-worker', 'manager', 'business-support'],
	Ash: ['chair', 'social-worker', 'manager', 'business-support'],
	Stranger: ['iro-other']
} as const satisfies ByRecord;

/** Who hands them their way in. Of three children nobody of a family is recorded. */
const gives = {
	Pip: ['iro', 'social-worker', 'business-support'],
	JunoReview: ['iro', 'chair', 'social-worker', 'business-support'],
	JunoConference: ['iro', 'chair', 'social-worker', 'business-support'],
	Rafi: [],
	Ember: [],
	Wren: ['chair', 'social-worker', 'business-support'],
	Ash: ['chair', 'social-worker', 'business-support'],
	Stranger: []
} as const satisfies ByRecord;

const nobodyElse = 'A'.repeat(22);

/** Somebody who may is told what is missing in the form; a sound one would sign the family out. */
const told = (form: Act['form'], status = 400): Act => ({
	by: gives,
	form,
	tame: {},
	gives: status
});

/** Who fills it with the child. */
const fills = {
	Pip: ['iro', 'social-worker'],
	JunoReview: ['iro', 'chair', 'social-worker'],
	JunoConference: ['iro', 'chair', 'social-worker'],
	Rafi: ['iro', 'social-worker'],
	Ember: ['iro', 'social-worker'],
	Wren: ['chair', 'social-worker'],
	Ash: ['chair', 'social-worker'],
	Stranger: ['iro-other']
} as const satisfies ByRecord;

const young = ['child-4-7', 'child-8-11', 'child-12-15', 'child-16-plus', 'sibling'] as const;
/** Filled from a row that is not the latest: nothing is written over. */
const stale: Act['form'] = { base: 'stale' };

/** The sign-in of families, and the staff's side of it. */
export const familySignInTable = {
	'/(public)/sign-in/family': { ...page, acts: { link: refused, passkey: refused } },
	'/(public)/sign-in/family/asked': page,
	'/(public)/sign-in/family/card': { ...page, acts: { default: refused } },
	'/(public)/sign-in/family/card/[secret]': page,
	'/(public)/sign-in/family/link': {},
	'/(public)/sign-in/family/link/[secret]': { ...page, acts: { default: refused } },
	'/(public)/sign-in/family/second': {
		page: { ...on, unless: family },
		acts: {
			code: { ...on, unless: familyRefused },
			passkey: { ...on, unless: familyRefused }
		}
	},
	'/(public)/sign-in/family/ways': {
		page: { ...on, unless: family },
		acts: {
			'make-passkey': { ...on, unless: familyMakes },
			'make-app': { ...on, unless: familyMakes },
			passkey: { ...on, unless: familyRefused },
			code: { ...on, unless: familyRefused },
			back: on,
			drop: on,
			stop: on
		}
	},
	'/(child)/me/how-i-talk': {
		page: { by: young },
		acts: { default: { by: young, form: stale, gives: 409 } }
	},
	'/(staff)/staff/children/[child]/communication': {
		page: { by: fills },
		acts: { default: { by: fills, form: stale, gives: 409 } }
	},
	'/(staff)/staff/children/[child]/family': {
		page: { by: seesFamily },
		acts: {
			add: { by: fills, form: {}, gives: 400 },
			// Nothing of this id waits: whoever may is told what everybody else is.
			agree: { by: [], form: { id: nobodyElse } },
			refuse: { by: [], form: { id: nobodyElse } },
			end: { by: seesFamily, form: {}, gives: 400 }
		}
	},
	'/(staff)/staff/children/[child]/family/[person]': {
		page: { by: gives },
		acts: {
			invite: told({ way: 'card' }),
			card: told({ id: nobodyElse }, 409),
			codes: told({ id: nobodyElse }, 409),
			email: told({ to: 'somebody@example.org' }),
			called: told({ change: nobodyElse }, 409),
			stop: { by: gives, gives: 303 },
			end: told({ sure: 'yes' })
		}
	}
} as const satisfies Record<string, Row>;
