import { chairs, hearers, workers, type Rule } from './rule.ts';

/** Advocates, and what they bring. */
export const advocates = {
	// Advocates. What one brings is the child's to check, and never beside a helper, who might be the advocate.
	'advocate.answer': { self: true, notHelped: true },
	'advocate-said.check': { self: true, notHelped: true },
	'advocate.refer': { ties: workers },
	'advocate.arrange': { ties: [...chairs, 'social-worker', 'team-support'] },
	// An advocate is not ended by those whose work they may speak against.
	'advocate.end': { ties: chairs },
	'advocate-said.write': { ties: ['advocate'] },
	'views.read-shared': { ties: ['advocate'] },
	'advocate-said.read': { ties: hearers }
} as const satisfies Record<string, Rule>;
