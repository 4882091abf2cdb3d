import type { Role } from './roles.ts';
import type { Tie } from './ties.ts';

interface Rule {
	/** The child themself may. */
	readonly self?: true;
	/** An adult with one of these ties to the child may. */
	readonly ties?: readonly Tie[];
	/** An adult with one of these roles may, for whatever child or none. */
	readonly roles?: readonly Role[];
	/** Only with a sign-in proved within `FRESH_FOR`. */
	readonly fresh?: true;
	/** Only by somebody whose device isn't in helper mode. */
	readonly notHelped?: true;
	/** The command line may, run by whoever has the machine and its data folder. */
	readonly system?: true;
}

const hearers = ['iro', 'iro-cover', 'chair', 'chair-cover', 'break-glass'] as const;
const chairs = ['iro', 'iro-cover', 'chair', 'chair-cover'] as const;
const workers = [...chairs, 'social-worker', 'team-manager', 'team-support'] as const;

/**
 * Every act that reads or changes something, and who may do it: SAFETY.md's table, written once.
 * A subject about a child is judged by the actor's ties on that day; others by roles.
 */
export const actions = {
	// A young person's own side.
	'views.write': { self: true },
	'views.read-own': { self: true, notHelped: true },
	'message.write': { self: true },
	'message.read-own': { self: true, notHelped: true },
	'answers.read-own': { self: true, notHelped: true },
	'alert.raise': { self: true },
	// Not beside a helper, who would then know it.
	'secret.set': { self: true, notHelped: true },
	'look.set': { self: true },
	'access.read-own': { self: true, notHelped: true },
	'advocate.ask': { self: true },
	// The booklet is theirs: not beside a helper, who would read what others may not.
	'booklet.write': { self: true, notHelped: true },
	'booklet.read-own': { self: true, notHelped: true },
	'booklet.keep': { self: true, notHelped: true },
	'booklet.share': { self: true, notHelped: true },
	// And of that only the pages opened to this adult: see booklet.ts.
	'booklet.read': {
		ties: [...chairs, 'social-worker', 'advocate', 'carer', 'partner-professional', 'break-glass']
	},
	'photocard.see': { self: true },
	// What came of a meeting, and how it was.
	'decision.read-own': { self: true, notHelped: true },
	'ask-back.write': { self: true, notHelped: true },
	'how-it-was.write': { self: true },
	// What the child gave to their IRO, or to the chair of their conference.
	'views.read': { ties: hearers },
	'message.read': { ties: ['iro', 'iro-cover', 'break-glass'] },
	'message.answer': { ties: ['iro', 'iro-cover'] },
	'wish.answer': { ties: chairs },
	'decision.write': { ties: chairs },
	'decision.share': { ties: chairs },
	'decision.done': { ties: chairs },
	'ask-back.read': { ties: chairs },
	'ask-back.answer': { ties: chairs },
	'midway.write': { ties: ['iro', 'iro-cover'] },
	// Of that only what the child gave in words: see how-it-was/read.ts.
	'how-it-was.read': { ties: chairs },
	// And only somebody who was invited or there: see all-round/asked.ts.
	'all-round.write': { ties: ['parent', 'carer', 'social-worker', 'partner-professional'] },
	'talk.record': { ties: chairs },
	'attendance.record': { ties: chairs },
	'participation.confirm': { ties: chairs },
	'meeting.outcome': { ties: [...chairs, 'team-support', 'team-manager'] },
	'filing.make': { ties: chairs },
	'views.print': { ties: chairs },
	// What a recipient does with a paper released to them: of these ties only what is theirs by name
	// (server/reading/own.ts), and what its reader said about it.
	'released.read': {
		self: true,
		notHelped: true,
		ties: ['parent', 'carer', 'advocate', 'social-worker', 'partner-professional']
	},
	'released.note': {
		self: true,
		notHelped: true,
		ties: ['parent', 'carer', 'advocate', 'social-worker', 'partner-professional']
	},
	'released-note.read': { ties: chairs },
	'released-note.answer': { ties: chairs },
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
	// Names and dates.
	'child.see': {
		ties: [...workers, 'partner-professional', 'advocate', 'carer', 'break-glass']
	},
	'meeting.see': { ties: [...workers, 'partner-professional', 'advocate', 'break-glass'] },
	'meeting.arrange': { ties: [...chairs, 'team-support', 'team-manager'] },
	'views.status': { ties: [...chairs, 'team-manager', 'team-support'] },
	'access.see': { ties: [...chairs, 'team-manager', 'break-glass'] },
	'band.set': { ties: [...chairs, 'social-worker'] },
	// Ways in.
	'card.make': { ties: [...chairs, 'social-worker', 'team-support'], fresh: true },
	'card.confirm': { ties: chairs },
	'helper.start': { ties: [...chairs, 'social-worker', 'carer', 'advocate'] },
	'paper.key-in': { ties: ['team-support'] },
	// Writing papers: which kinds, and that workers read only what they write in, see papers/paper-for.ts.
	'paper.write': {
		ties: [...chairs, 'social-worker', 'partner-professional', 'team-support']
	},
	'paper.read': {
		ties: [...workers, 'partner-professional']
	},
	// Releasing papers. That the approver is a manager or the chair of this very meeting, no author and
	// not who prepared it, is for the release checks: see server/release.
	'paper.look': { ties: workers },
	'paper.prepare': { ties: [...chairs, 'social-worker', 'team-support'] },
	'paper.approve': { ties: [...chairs, 'team-manager'], fresh: true },
	'paper.return': { ties: [...chairs, 'team-manager'] },
	'paper.override': { ties: ['team-manager'], fresh: true },
	'paper.revoke': { ties: workers },
	// The case's own list, and what must not be disclosed.
	'protected.write': { ties: workers },
	'protected.end': { ties: workers, fresh: true },
	// A family's ways in: who is in a child's life, and what is handed to each.
	'family-way.see': { ties: workers },
	'family-way.give': { ties: [...chairs, 'social-worker', 'team-support'], fresh: true },
	// Who is in a child's life, where the case system does not say it yet. Whoever is added can be invited
	// and released to: one asks, another of the team agrees. To end it opens nothing.
	'relationship.ask': { ties: [...chairs, 'social-worker'] },
	'relationship.agree': { ties: ['team-manager', 'team-support'], fresh: true },
	'relationship.end': { ties: workers, fresh: true },
	// How a child communicates: filled with them, and shown first to every adult who speaks with them.
	'communication.read-own': { self: true, notHelped: true },
	'communication.write': { self: true, notHelped: true, ties: [...chairs, 'social-worker'] },
	'communication.read': {
		ties: [...chairs, 'social-worker', 'advocate', 'carer', 'partner-professional']
	},
	// Alerts.
	'alert.see': { ties: ['duty-alert', 'iro', 'iro-cover'] },
	'alert.acknowledge': { ties: ['duty-alert', 'iro', 'iro-cover'] },
	// Feedback after meetings. Only somebody who was invited or there gives it (server/feedback/asked.ts);
	// its words are for the manager of the reviewing service, never for whoever chaired it.
	'feedback.write': { ties: ['parent', 'carer'] },
	'feedback.print': { ties: ['team-support'] },
	'feedback.key-in': { ties: ['team-support'] },
	'feedback.read': { ties: ['team-manager'] },
	'tellings.see': { ties: [...chairs, 'team-manager'] },
	// Advocates. What one brings is the child's to check, and never beside a helper, who might be the advocate.
	'advocate.answer': { self: true, notHelped: true },
	'advocate-said.check': { self: true, notHelped: true },
	'advocate.refer': { ties: workers },
	'advocate.arrange': { ties: [...chairs, 'social-worker', 'team-support'] },
	// An advocate is not ended by those whose work they may speak against.
	'advocate.end': { ties: chairs },
	'advocate-said.write': { ties: ['advocate'] },
	'views.read-shared': { ties: ['advocate'] },
	'advocate-said.read': { ties: hearers },
	// The service.
	'figures.see-own': { roles: ['iro', 'chair'] },
	'figures.see': { roles: ['participation-officer', 'manager'], system: true },
	'figures.export': { roles: ['participation-officer', 'manager'], fresh: true },
	// The statutory file has a line for each child: those who may know them, and no participation officer.
	'ssda903.take': { roles: ['manager'], fresh: true },
	'photocard.edit': { roles: ['iro', 'chair'] },
	'team.see': { roles: ['manager', 'business-support'] },
	'break-glass.open': { roles: ['manager', 'iro', 'chair'], fresh: true },
	'break-glass.read': { ties: ['break-glass'] },
	'break-glass.review': { roles: ['manager'] },
	'settings.see': { roles: ['administrator'] },
	'settings.change': { roles: ['administrator'], fresh: true },
	'people.invite': { roles: ['administrator'], fresh: true },
	// Who may sign in to read is never one person's choice; the command line stands in for a second.
	'people.agree': { roles: ['administrator', 'manager'], fresh: true, system: true },
	// In what language notices come to those who don't work here.
	'language.set': { roles: ['parent', 'carer', 'advocate'] },
	// That a notice did not arrive: whoever can tell the person otherwise.
	'notices.see': { roles: ['administrator', 'manager', 'business-support'] },
	'notices.switch': { roles: ['administrator'], fresh: true },
	// The command line alone.
	'service.begin': { system: true },
	'service.check': { system: true },
	'extract.import': { system: true },
	'ssda903.export': { system: true },
	'backup.make': { system: true }
} as const satisfies Record<string, Rule>;

export type Action = keyof typeof actions;
/** The rule of an action, widened for `can`. */
export function ruleOf(action: Action): Rule {
	return actions[action];
}
