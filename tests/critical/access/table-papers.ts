import type { Whose } from '#tests/critical/secrets/cast.ts';
import type { Planted } from '#tests/critical/secrets/plant.ts';
import type { Persona } from './personas.ts';
import type { Act, Row } from './row.ts';

type ByRecord = Readonly<Record<Whose, readonly Persona[]>>;

/** Whoever runs the child's reviews or conferences: they read every paper of that child's meetings. */
const runs = {
	Pip: ['iro'],
	JunoReview: ['iro', 'chair'],
	JunoConference: ['iro', 'chair'],
	Rafi: ['iro'],
	Ember: ['iro'],
	Wren: ['chair'],
	Ash: ['chair'],
	Stranger: ['iro-other']
} as const satisfies ByRecord;

const alsoBy = (...more: readonly Persona[]): ByRecord =>
	Object.fromEntries(
		Object.entries(runs).map(([whose, who]) => [
			whose,
			whose === 'Stranger' ? who : [...who, ...more]
		])
	) as unknown as ByRecord;

/** The reports of the story are the social worker's: business support prepares, the manager reads. */
const reads = alsoBy('social-worker', 'business-support', 'manager');
const prepares = alsoBy('social-worker', 'business-support');

/** A report is never written in by those who approve it; the other IRO's paper is a decision sheet. */
const writes = {
	Pip: ['social-worker', 'business-support'],
	JunoReview: ['social-worker', 'business-support'],
	JunoConference: ['social-worker', 'business-support'],
	Rafi: ['social-worker', 'business-support'],
	Ember: ['social-worker', 'business-support'],
	Wren: ['social-worker', 'business-support'],
	Ash: ['social-worker', 'business-support'],
	Stranger: ['iro-other']
} as const satisfies ByRecord;

/** The list of a part's papers shows each only their own; a school nurse works with Juno. */
const lists = {
	...reads,
	JunoReview: [...reads.JunoReview, 'partner-professional'],
	JunoConference: [...reads.JunoConference, 'partner-professional']
} as const satisfies ByRecord;
const begins = {
	...prepares,
	JunoReview: [...prepares.JunoReview, 'partner-professional'],
	JunoConference: [...prepares.JunoConference, 'partner-professional']
} as const satisfies ByRecord;

const nobodyElse = 'A'.repeat(22);
/** Somebody who may is told what is missing in the form. */
const told = (by: ByRecord, form: Act['form']): Act => ({ by, form, tame: {}, gives: 400 });
const ofSection = (more: Record<string, string>) => (record: Planted) => ({
	section: record.section,
	...more
});

export const papersTable = {
	'/(staff)/staff/papers': {
		page: {
			by: [
				'iro',
				'chair',
				'iro-other',
				'iro-former',
				'business-support',
				'social-worker',
				'partner-professional'
			]
		}
	},
	'/(staff)/staff/papers/of': {},
	'/(staff)/staff/papers/of/[meeting]': {},
	'/(staff)/staff/papers/of/[meeting]/[part]': {
		page: { by: lists },
		acts: { default: told(begins, { id: nobodyElse, kind: 'report', for: 'adults' }) }
	},
	'/(staff)/staff/papers/[paper]': {
		page: { by: reads },
		acts: {
			move: { by: writes, form: ofSection({ to: 'up' }), gives: 303 },
			// Another revision than is there: nothing is taken out.
			remove: { by: writes, form: ofSection({ revision: '99' }), gives: 303 },
			writer: told(writes, { who: nobodyElse }),
			'no-writer': { by: writes, form: { who: nobodyElse }, gives: 303 },
			recipient: told(prepares, { who: nobodyElse, language: 'en' }),
			'no-recipient': { by: prepares, form: { who: nobodyElse }, gives: 303 }
		}
	},
	'/(staff)/staff/papers/[paper]/sections': {},
	'/(staff)/staff/papers/[paper]/sections/[section]': {
		page: { by: writes },
		acts: { default: told(writes, { base: '1', source: 'school', text: 't' }) }
	},
	'/(staff)/staff/papers/[paper]/for': {},
	'/(staff)/staff/papers/[paper]/for/[recipient]': {
		page: { by: prepares },
		acts: {
			reads: told(prepares, { language: 'en' }),
			summary: told(prepares, { language: 'en', text: 't' })
		}
	},
	'/(staff)/staff/papers/[paper]/for/[recipient]/pdf': {
		page: { by: prepares },
		acts: {
			add: told(prepares, {}),
			// Not the file that is there: it stays.
			drop: { by: prepares, form: { digest: 'x' }, gives: 303 }
		}
	},
	'/(staff)/staff/papers/[paper]/for/[recipient]/pdf/file': {
		methods: { GET: { by: prepares } }
	},
	'/(staff)/staff/papers/[paper]/for/[recipient]/pdf/[sheet]': {
		page: { by: prepares },
		acts: { default: { by: prepares, form: { digest: 'x' }, gives: 303 } }
	},
	'/(staff)/staff/papers/[paper]/for/[recipient]/pdf/[sheet]/picture': {
		methods: { GET: { by: prepares } }
	}
} as const satisfies Record<string, Row>;
