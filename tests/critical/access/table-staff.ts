import type { Whose } from '#tests/critical/secrets/cast.ts';
import type { Planted } from '#tests/critical/secrets/plant.ts';
import type { Persona } from './personas.ts';
import type { Act, Row } from './row.ts';

type ByRecord = Readonly<Record<Whose, readonly Persona[]>>;

const iros = ['iro', 'chair', 'iro-other', 'iro-former'] as const;
const staff = [
	...iros,
	'social-worker',
	'partner-professional',
	'business-support',
	'participation-officer',
	'manager',
	'administrator'
] as const;

/** Who may look for children and meetings; each finds their own. */
const searches = [
	...iros,
	'manager',
	'business-support',
	'social-worker',
	'partner-professional'
] as const;

/** Who hears the child: the IRO before a review, the chair before a conference, and nobody else. */
const hears = {
	Pip: ['iro'],
	JunoReview: ['iro'],
	JunoConference: ['chair'],
	Rafi: ['iro'],
	Ember: ['iro'],
	Wren: ['chair'],
	Ash: ['chair'],
	Stranger: ['iro-other']
} as const satisfies ByRecord;

/** Who writes with the child: their IRO. */
const writesWith = {
	...hears,
	JunoConference: ['iro'],
	Wren: [],
	Ash: []
} as const satisfies ByRecord;

/**
 * Names and dates: those who work with the child, and the service's team behind them. Whoever is on
 * duty knows of an alert what the alert says, and no page of the child (SAFETY, who reads what).
 */
const knowsChild = {
	Pip: ['iro', 'social-worker', 'manager', 'business-support'],
	JunoReview: [
		'iro',
		'chair',
		'social-worker',
		'partner-professional',
		'manager',
		'business-support'
	],
	JunoConference: [
		'iro',
		'chair',
		'social-worker',
		'partner-professional',
		'manager',
		'business-support'
	],
	Rafi: ['iro', 'social-worker', 'manager', 'business-support'],
	Ember: ['iro', 'social-worker', 'manager', 'business-support'],
	Wren: ['chair', 'social-worker', 'manager', 'business-support'],
	Ash: ['chair', 'social-worker', 'manager', 'business-support'],
	Stranger: ['iro-other']
} as const satisfies ByRecord;

/** One conference of three children is one meeting: who knows it for one of them knows that it is. */
const knowsAnyOfMeeting = {
	...knowsChild,
	Wren: knowsChild.JunoConference,
	Ash: knowsChild.JunoConference
} as const satisfies ByRecord;

const arranges = {
	Pip: ['iro', 'manager', 'business-support'],
	JunoReview: ['iro', 'chair', 'manager', 'business-support'],
	JunoConference: ['iro', 'chair', 'manager', 'business-support'],
	Rafi: ['iro', 'manager', 'business-support'],
	Ember: ['iro', 'manager', 'business-support'],
	Wren: ['chair', 'manager', 'business-support'],
	Ash: ['chair', 'manager', 'business-support'],
	Stranger: ['iro-other']
} as const satisfies ByRecord;

const arrangesAny = {
	...arranges,
	Wren: arranges.JunoConference,
	Ash: arranges.JunoConference
} as const satisfies ByRecord;

/** Whom a child could open a page of their booklet to; that they did not is no secret from these. */
const mayBeShown = {
	Pip: ['iro', 'social-worker'],
	JunoReview: ['iro', 'chair', 'social-worker', 'partner-professional'],
	JunoConference: ['iro', 'chair', 'social-worker', 'partner-professional'],
	Rafi: ['iro', 'social-worker'],
	Ember: ['iro', 'social-worker'],
	Wren: ['chair', 'social-worker'],
	Ash: ['chair', 'social-worker'],
	Stranger: ['iro-other']
} as const satisfies ByRecord;

const makesCard = {
	Pip: ['iro', 'social-worker', 'business-support'],
	JunoReview: ['iro', 'chair', 'social-worker', 'business-support'],
	JunoConference: ['iro', 'chair', 'social-worker', 'business-support'],
	Rafi: ['iro', 'social-worker', 'business-support'],
	Ember: ['iro', 'social-worker', 'business-support'],
	Wren: ['chair', 'social-worker', 'business-support'],
	Ash: ['chair', 'social-worker', 'business-support'],
	Stranger: ['iro-other']
} as const satisfies ByRecord;

const worksWith = {
	Pip: ['iro', 'social-worker'],
	JunoReview: ['iro', 'chair', 'social-worker'],
	JunoConference: ['iro', 'chair', 'social-worker'],
	Rafi: ['iro', 'social-worker'],
	Ember: ['iro', 'social-worker'],
	Wren: ['chair', 'social-worker'],
	Ash: ['chair', 'social-worker'],
	Stranger: ['iro-other']
} as const satisfies ByRecord;

const keysIn = {
	Pip: ['business-support'],
	JunoReview: ['business-support'],
	JunoConference: ['business-support'],
	Rafi: ['business-support'],
	Ember: ['business-support'],
	Wren: ['business-support'],
	Ash: ['business-support'],
	Stranger: []
} as const satisfies ByRecord;

/** Open alerts: the child's IRO, and the manager, who alone is on duty and was told of each. */
const seesAlert = {
	Pip: ['iro', 'manager'],
	JunoReview: ['iro', 'manager'],
	JunoConference: ['iro', 'manager'],
	Rafi: ['iro', 'manager'],
	Ember: ['iro', 'manager'],
	Wren: ['manager'],
	Ash: ['manager'],
	Stranger: ['iro-other', 'manager']
} as const satisfies ByRecord;

const nobodyElse = 'A'.repeat(22);
const onPart = (more: Record<string, string>) => (record: Planted) => ({
	part: record.part,
	guest: record.guest,
	...more
});

/** Somebody who may is told what is missing in the form. */
const told = (by: ByRecord, form: Act['form']): Act => ({ by, form, tame: {}, gives: 400 });

export const staffTable = {
	'/(staff)': {},
	// No notice is lost.
	'/(staff)/staff': {
		page: { by: staff },
		acts: { told: { by: [], form: { adultId: nobodyElse, kind: 'alert' } } }
	},
	'/(staff)/staff/alerts': { page: { by: [...iros, 'manager'] } },
	'/(staff)/staff/alerts/[alert]': {
		page: { by: seesAlert },
		acts: {
			acknowledge: { by: seesAlert, gives: 303 },
			close: told(seesAlert, { what: 'Rang the carer.' })
		}
	},
	'/(staff)/staff/break-glass': {
		page: { by: [...iros, 'manager'] },
		acts: { review: { by: [], form: { glass: nobodyElse } } }
	},
	'/(staff)/staff/break-glass/open': {
		page: { by: [...iros, 'manager'] },
		acts: { default: { by: [...iros, 'manager'], gives: 400 } }
	},
	'/(staff)/staff/children': {
		page: { by: searches },
		acts: { find: { by: searches, gives: 200 } }
	},
	'/(staff)/staff/children/[child]': {
		page: { by: knowsChild },
		acts: {
			band: { by: worksWith, form: { band: '8-11' }, tame: { band: 'x' }, gives: 400 },
			// No card waits to be confirmed.
			card: { by: [] }
		}
	},
	'/(staff)/staff/children/[child]/card': {
		page: { by: makesCard },
		acts: { default: told(makesCard, { id: nobodyElse, picture: 'whale' }) }
	},
	'/(staff)/staff/children/[child]/help': {
		page: { by: worksWith },
		acts: { default: told(worksWith, { kind: 'worker' }) }
	},
	'/(staff)/staff/children/[child]/my-life': { page: { by: mayBeShown } },
	'/(staff)/staff/children/[child]/my-life/file': {},
	// The page it is on is the child's alone.
	'/(staff)/staff/children/[child]/my-life/file/[file]': { methods: { GET: { by: [] } } },
	'/(staff)/staff/children/[child]/visit': {
		page: { by: writesWith },
		acts: { default: told(writesWith, { day: '2026-01-05', note: 'n', key: nobodyElse }) }
	},
	'/(staff)/staff/follow-up': { page: { by: [...iros, 'manager', 'business-support'] } },
	'/(staff)/staff/meetings': {
		page: { by: searches },
		acts: { find: { by: searches, gives: 200 } }
	},
	'/(staff)/staff/meetings/[meeting]': {
		page: { by: knowsAnyOfMeeting },
		acts: {
			arrange: told(arrangesAny, { day: '2030-01-07', time: '10:00', minutes: '60', venue: '' }),
			status: told(arrangesAny, { to: 'held' }),
			// Still to come: it has not ended.
			ended: told(arrangesAny, { ended: '10:00' }),
			venue: { by: arranges, form: onPart({ venue: '' }), gives: 303 },
			ask: { by: arranges, form: onPart({}), gives: 303 },
			'guest-add': { by: arranges, form: onPart({ person: '', label: 'A friend' }), gives: 303 },
			'guest-show': { by: arranges, form: onPart({ shown: 'no' }), gives: 303 },
			'guest-remove': { by: [], form: { part: nobodyElse, guest: nobodyElse } }
		}
	},
	'/(staff)/staff/meetings/[meeting]/[part]': {
		page: { by: knowsChild },
		acts: {
			talk: told(hears, { outcome: 'held', day: '2026-01-05', note: 'n' }),
			answer: told(hears, ({ wish }) => ({ wish, verdict: 'yes', reason: 'r' })),
			done: told(hears, ({ wish }) => ({ wish, how: 'done' })),
			attendance: told(hears, { child: 'spoke' }),
			code: told(hears, { code: 'PN1' }),
			inTime: { by: hears, gives: 303 }
		}
	},
	// Still to come: nobody was there.
	'/(staff)/staff/meetings/[meeting]/how-it-was': {
		page: { by: [] },
		acts: { default: { by: [], form: { heard: 'yes' } } }
	},
	'/(staff)/staff/meetings/[meeting]/[part]/decisions': {
		page: { by: hears },
		acts: {
			write: told(hears, { id: nobodyElse, what: 'w' }),
			drop: { by: hears, form: { id: nobodyElse }, gives: 303 },
			share: { by: hears, form: { asOf: '0' }, gives: 303 },
			// Still to come: nothing is told. And nothing was shared that could be taken back.
			nothing: { by: hears, gives: 303 },
			withdraw: { by: [], form: { id: nobodyElse, reason: 'r' } },
			done: told(hears, { id: nobodyElse, how: 'done' }),
			reply: told(hears, { id: nobodyElse, reply: 'r' })
		}
	},
	'/(staff)/staff/meetings/[meeting]/[part]/how-it-was': { page: { by: hears } },
	'/(staff)/staff/meetings/[meeting]/[part]/file': {},
	// Only they who hear the words hear the voice; a manager under break-glass, and nobody has broken it.
	'/(staff)/staff/meetings/[meeting]/[part]/file/[file]': { methods: { GET: { by: hears } } },
	'/(staff)/staff/meetings/[meeting]/[part]/filing': { page: { by: hears } },
	'/(staff)/staff/meetings/[meeting]/[part]/filing/pack': { methods: { POST: { by: hears } } },
	'/(staff)/staff/meetings/[meeting]/[part]/paper': {
		page: { by: keysIn },
		acts: { default: told(keysIn, { 'helped-by': 'alone' }) }
	},
	'/(staff)/staff/meetings/[meeting]/[part]/print': { page: { by: hears } },
	'/(staff)/staff/messages': { page: { by: iros } },
	'/(staff)/staff/messages/[child]': {
		page: { by: writesWith },
		acts: { default: told(writesWith, { body: 'hello', key: nobodyElse }) }
	},
	'/(staff)/staff/photocard': {
		page: { by: iros },
		acts: {
			save: { by: iros, gives: 400 },
			drawn: { by: iros, gives: 400 },
			upload: { by: iros, gives: 400 }
		}
	},
	// Nobody has sent in a photo.
	'/(staff)/staff/photocard/portrait': { methods: { GET: { by: [] } } },
	'/(staff)/staff/photocard/preview': {},
	'/(staff)/staff/photocard/preview/[band]': { page: { by: iros } },
	'/(staff)/staff/settings': {
		page: { by: ['administrator'] },
		acts: { default: { by: ['administrator'], gives: 400 } }
	},
	'/(staff)/staff/settings/duty': {
		page: { by: ['administrator'] },
		acts: {
			add: { by: ['administrator'], gives: 400 },
			remove: { by: ['administrator'], form: { id: nobodyElse }, gives: 303 }
		}
	},
	'/(staff)/staff/settings/people': {
		page: { by: ['administrator'] },
		acts: {
			add: { by: ['administrator'], gives: 400 },
			invite: { by: [], form: { adultId: nobodyElse } },
			give: { by: ['administrator'], gives: 400 },
			notices: { by: [], form: { adultId: nobodyElse, to: 'off' } },
			end: { by: [], form: { id: nobodyElse } }
		}
	},
	'/(staff)/staff/statistics': { page: { by: [...iros, 'participation-officer', 'manager'] } },
	'/(staff)/staff/statistics/figures.csv': {
		methods: { GET: { by: ['participation-officer', 'manager'] } }
	},
	'/(staff)/staff/statistics/ssda903.csv': {
		methods: { POST: { by: ['manager'], form: { from: '2025-04-01', to: '2026-03-31' } } }
	},
	// Nothing waits.
	'/(staff)/staff/waiting': {
		page: { by: ['administrator', 'manager'] },
		acts: {
			agree: { by: [], form: { person: nobodyElse } },
			refuse: { by: [], form: { person: nobodyElse } }
		}
	}
} as const satisfies Record<string, Row>;
