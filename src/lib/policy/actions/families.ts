import { chairs, workers, type Rule } from './rule.ts';

/** Families: asked, invited, heard before and after a meeting, and their ways in. */
export const families = {
	// Families before a meeting: of those tied to the child only whoever was invited, see family/invited.ts.
	'family.read-own': { ties: ['parent', 'carer'] },
	'family-views.write': { ties: ['parent', 'carer'] },
	'family-needs.write': { ties: ['parent', 'carer'] },
	'family.invite': { ties: [...chairs, 'team-support', 'team-manager', 'social-worker'] },
	// In spite of a restriction (SAFETY R6): another person than the one who invited.
	'family.agree': { ties: ['team-manager'], fresh: true },
	'family-views.read': { ties: chairs },
	'family-needs.hear': { ties: chairs },
	'family-needs.arrange': { ties: ['team-support'] },
	// A family's ways in: who is in a child's life, and what is handed to each.
	'family-way.see': { ties: workers },
	'family-way.give': { ties: [...chairs, 'social-worker', 'team-support'], fresh: true },
	// Who is in a child's life, where the case system does not say it yet. Whoever is added can be invited
	// and released to: one asks, another of the team agrees. To end it opens nothing.
	'relationship.ask': { ties: [...chairs, 'social-worker'] },
	'relationship.agree': { ties: ['team-manager', 'team-support'], fresh: true },
	'relationship.end': { ties: workers, fresh: true },
	// Feedback after meetings. Only somebody who was invited or there gives it (server/feedback/asked.ts);
	// its words are for the manager of the reviewing service, never for whoever chaired it.
	'feedback.write': { ties: ['parent', 'carer'] },
	'feedback.print': { ties: ['team-support'] },
	'feedback.key-in': { ties: ['team-support'] },
	'feedback.read': { ties: ['team-manager'] },
	'tellings.see': { ties: [...chairs, 'team-manager'] }
} as const satisfies Record<string, Rule>;
