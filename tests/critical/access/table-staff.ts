import type { Row } from './row.ts';

const alerted = ['iro', 'chair', 'manager', 'iro-other', 'iro-former'] as const;

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
} as const;

export const staffTable = {
	'/(staff)': {},
	'/(staff)/staff': {},
	'/(staff)/staff/alerts': { page: { by: alerted } },
	'/(staff)/staff/alerts/[alert]': {
		page: { by: seesAlert },
		acts: {
			acknowledge: { by: seesAlert, gives: 303 },
			close: { by: seesAlert, form: { what: 'Rang the carer.' }, tame: { what: 'short' }, gives: 400 }
		}
	},
	'/(staff)/staff/settings': {
		page: { by: ['administrator'] },
		acts: { default: { by: ['administrator'], gives: 400 } }
	},
	'/(staff)/staff/settings/duty': {
		page: { by: ['administrator'] },
		acts: {
			add: { by: ['administrator'], gives: 400 },
			remove: { by: ['administrator'], form: { id: 'A'.repeat(22) }, gives: 303 }
		}
	},
	'/(staff)/staff/settings/people': {
		page: { by: ['administrator'] },
		acts: {
			add: { by: ['administrator'], gives: 400 },
			invite: { by: ['administrator'], form: { adultId: 'A'.repeat(22) }, gives: 404 },
			give: { by: ['administrator'], gives: 400 },
			end: { by: ['administrator'], form: { id: 'A'.repeat(22) }, gives: 404 }
		}
	}
} as const satisfies Record<string, Row>;
