import { chairs, workers, type Rule } from './rule.ts';

/** Papers: written, released, read by name. */
export const papers = {
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
	'released-note.answer': { ties: chairs }
} as const satisfies Record<string, Rule>;
