import type { Whose } from '#tests/critical/secrets/cast.ts';
import type { Persona } from './personas.ts';
import type { Act, Row } from './row.ts';

type ByRecord = Readonly<Record<Whose, readonly Persona[]>>;

/**
 * Who works with a child: whoever runs the meetings, the social worker, and the service's team. The
 * report about each is the social worker's; nobody else's papers are theirs.
 */
const works = {
	Pip: ['iro', 'social-worker', 'business-support', 'manager'],
	JunoReview: ['iro', 'chair', 'social-worker', 'business-support', 'manager'],
	JunoConference: ['iro', 'chair', 'social-worker', 'business-support', 'manager'],
	Rafi: ['iro', 'social-worker', 'business-support', 'manager'],
	Ember: ['iro', 'social-worker', 'business-support', 'manager'],
	Wren: ['chair', 'social-worker', 'business-support', 'manager'],
	Ash: ['chair', 'social-worker', 'business-support', 'manager'],
	Stranger: ['iro-other']
} as const satisfies ByRecord;

const without = (...roles: readonly Persona[]): ByRecord =>
	Object.fromEntries(
		Object.entries(works).map(([whose, who]) => [
			whose,
			who.filter((one: Persona) => !roles.includes(one))
		])
	) as unknown as ByRecord;

const prepares = without('manager');
/** A manager of the team, or whoever runs the child's meetings; which of them chairs is the checks' to say. */
const approves = without('social-worker', 'business-support');
const manages = without('iro', 'chair', 'iro-other', 'social-worker', 'business-support');

const nobodyElse = 'A'.repeat(22);
const told = (by: ByRecord, form: Act['form']): Act => ({ by, form, tame: {}, gives: 400 });

export const releaseTable = {
	'/(staff)/staff/papers/board': {
		page: {
			by: [
				'iro',
				'chair',
				'iro-other',
				'iro-former',
				'social-worker',
				'business-support',
				'manager'
			]
		}
	},
	'/(staff)/staff/papers/[paper]/release': {},
	'/(staff)/staff/papers/[paper]/release/[recipient]': {
		page: { by: works },
		acts: {
			// Nothing is chosen: nothing is decided.
			decide: { by: prepares, form: {}, gives: 303 },
			// Nothing waits, and nobody has looked at these.
			prepare: told(prepares, { fingerprint: 'x' }),
			override: told(manages, { why: 'w', fingerprint: 'x' }),
			approve: told(approves, { confirmed: nobodyElse, fingerprint: 'x' }),
			back: told(approves, { why: 'w' }),
			// Nothing of it is out.
			revoke: { by: [], form: { why: 'w', release: nobodyElse } }
		}
	},
	'/(staff)/staff/papers/[paper]/release/[recipient]/pdf': { methods: { GET: { by: works } } },
	'/(staff)/staff/children/[child]/protected': {
		page: { by: works },
		acts: {
			add: told(works, { id: nobodyElse, kind: 'place', text: 't', against: 'anybody' }),
			set: told(works, { id: nobodyElse, against: 'anybody', why: 'w', from: '2026-01-05' }),
			end: { by: [], form: { id: nobodyElse } },
			'end-flag': { by: [], form: { id: nobodyElse } }
		}
	}
} as const satisfies Record<string, Row>;
