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

/** Whose own questionnaire the address names: a mother after a conference, a carer after a review. */
const asked = {
	...nobodys,
	Pip: ['carer'],
	JunoConference: ['parent']
} as const satisfies ByRecord;

/** Who prints the paper forms: business support of the team. */
const prints = {
	Pip: ['business-support'],
	JunoReview: ['business-support'],
	JunoConference: ['business-support'],
	Rafi: ['business-support'],
	Ember: ['business-support'],
	Wren: ['business-support'],
	Ash: ['business-support'],
	Stranger: []
} as const satisfies ByRecord;

/** What those who may send is never sound, so that nothing changes for the next who ask. */
const told = (by: ByRecord, form: Act['form'], gives: number): Act => ({ by, form, gives });

export const feedbackTable = {
	'/(family)/family/feedback': {},
	'/(family)/family/feedback/[asked]': { page: { by: asked } },
	'/(family)/family/feedback/[asked]/[questions]': {
		page: { by: asked },
		// Written over what somebody wrote on another device meanwhile.
		acts: { default: told(asked, { base: 'another', felt_prepared: 'partly' }, 409) }
	},
	'/(family)/family/feedback/[asked]/check': {
		page: { by: asked },
		acts: { default: told(asked, { name: 'with', 'as-of': 'another' }, 409) }
	},
	'/(family)/family/feedback/[asked]/sent': { page: { by: asked } },
	'/(staff)/staff/meetings/[meeting]/[part]/feedback': {
		page: { by: prints },
		acts: { default: told(prints, {}, 400) }
	},
	// The story's meetings are still to come: no form of theirs can be keyed in (see server/feedback/paper.test.ts).
	'/(staff)/staff/meetings/[meeting]/[part]/feedback/key': {
		page: { by: [] },
		acts: { default: { by: [], form: { name: 'with', code: '0000 0000' } } }
	},
	'/(staff)/staff/tellings': {
		page: {
			by: ['iro', 'chair', 'iro-other', 'iro-former', 'participation-officer', 'manager']
		}
	},
	'/(staff)/staff/tellings/figures.csv': {
		methods: { GET: { by: ['participation-officer', 'manager'] } }
	},
	// Of a meeting that is still to come nothing is told (see server/tellings/tellings.test.ts).
	'/(staff)/staff/tellings/[meeting]': { page: { by: [] } },
	'/(staff)/staff/tellings/[meeting]/words': { page: { by: [] } }
} as const satisfies Readonly<Record<string, Row>>;
