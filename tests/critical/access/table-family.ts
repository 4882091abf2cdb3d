import type { Whose } from '#tests/critical/secrets/cast.ts';
import type { Persona } from './personas.ts';
import type { Act, Row } from './row.ts';

type ByRecord = Readonly<Record<Whose, readonly Persona[]>>;

const nobodys = {
	Pip: [],
	JunoReview: [],
	JunoConference: [],
	Rafi: [],
	Ember: [],
	Wren: [],
	Ash: [],
	Stranger: []
} as const satisfies ByRecord;

/** Whose invitation it is, and nobody else: not the other parent, not the one who invited. */
const invited = {
	...nobodys,
	Pip: ['carer'],
	JunoConference: ['parent']
} as const satisfies ByRecord;

/** Who may invite: those who lead meetings of the child, the social worker, and the team behind them. */
const invites = {
	Pip: ['iro', 'social-worker', 'manager', 'business-support'],
	JunoReview: ['iro', 'chair', 'social-worker', 'manager', 'business-support'],
	JunoConference: ['iro', 'chair', 'social-worker', 'manager', 'business-support'],
	Rafi: ['iro', 'social-worker', 'manager', 'business-support'],
	Ember: ['iro', 'social-worker', 'manager', 'business-support'],
	Wren: ['chair', 'social-worker', 'manager', 'business-support'],
	Ash: ['chair', 'social-worker', 'manager', 'business-support'],
	Stranger: ['iro-other']
} as const satisfies ByRecord;

/** Of three children nobody of a family is recorded. */
const invitesSomebody = { ...invites, Rafi: [], Ember: [], Stranger: [] } as const;

/** Where the address names somebody who is invited. */
const isInvited = {
	...nobodys,
	Pip: invites.Pip,
	JunoConference: invites.JunoConference,
	Ash: invites.Ash
} as const satisfies ByRecord;

/** In spite of a restriction: a manager alone. */
const agrees = {
	...nobodys,
	Pip: ['manager'],
	JunoConference: ['manager'],
	Ash: ['manager']
} as const satisfies ByRecord;

/** What they need: whoever leads this very meeting, and business support. */
const arranges = {
	...nobodys,
	Pip: ['iro', 'business-support'],
	JunoConference: ['chair', 'business-support'],
	Ash: ['chair', 'business-support']
} as const satisfies ByRecord;

/** What they said: whoever leads this very meeting. */
const reads = {
	...nobodys,
	Pip: ['iro'],
	JunoConference: ['chair'],
	Ash: ['chair']
} as const satisfies ByRecord;

/** Says that it was filled in on top of whatever is saved. */
const onTop = { _base: '9'.repeat(15) } as const;

/** A form from a page that is no longer as it was: those who may are told so. */
const stale = (by: Act['by'], form: Act['form']): Act => ({ by, form, gives: 400 });

/** What a parent or carer has before a meeting, and the staff's side of it. */
export const familyTable = {
	'/(family)/family/meeting': {},
	'/(family)/family/meeting/[invited]': { page: { by: invited } },
	'/(family)/family/needs': {},
	'/(family)/family/needs/[invited]': {
		page: { by: invited },
		acts: { default: { by: invited, form: { base: '0', access: 'A ramp' }, gives: 409 } }
	},
	'/(family)/family/views': {},
	'/(family)/family/views/[invited]': { page: { by: invited } },
	'/(family)/family/views/[invited]/[question]': {
		page: { by: invited },
		acts: { default: { by: invited, form: onTop, gives: 303 } },
		methods: { PUT: { by: invited, form: onTop } }
	},
	'/(family)/family/views/[invited]/check': {
		page: { by: invited },
		acts: { default: { by: invited, form: { number: '99', asOf: '1' }, gives: 409 } }
	},
	'/(family)/family/views/[invited]/sent': {
		page: { by: invited },
		acts: {
			'take-back': { by: invited, form: { number: '1' }, tame: { number: '0' }, gives: 303 }
		}
	},
	'/(staff)/staff/meetings/[meeting]/[part]/family': { page: { by: invites } },
	'/(staff)/staff/meetings/[meeting]/[part]/family/[person]': {
		page: { by: invitesSomebody },
		acts: {
			tell: stale(invitesSomebody, { base: 'x', venue: 'Here' }),
			agree: stale(agrees, { base: '0', why: 'Weighed' }),
			end: { by: isInvited, form: { sure: 'yes' }, tame: {}, gives: 400 },
			arrange: stale(arranges, { saidAt: '1', words: 'A ramp' })
		}
	},
	'/(staff)/staff/meetings/[meeting]/[part]/family/[person]/said': { page: { by: reads } }
} as const satisfies Record<string, Row>;
