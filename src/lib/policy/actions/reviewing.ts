import { chairs, hearers, workers, type Rule } from './rule.ts';

/** What those do who review, and who stand around a child: SAFETY.md's rows about children and meetings. */
export const reviewing = {
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
	// How a child communicates: filled with them, and shown first to every adult who speaks with them.
	'communication.read-own': { self: true, notHelped: true },
	'communication.write': { self: true, notHelped: true, ties: [...chairs, 'social-worker'] },
	'communication.read': {
		ties: [...chairs, 'social-worker', 'advocate', 'carer', 'partner-professional']
	},
	// Alerts.
	'alert.see': { ties: ['duty-alert', 'iro', 'iro-cover'] },
	'alert.acknowledge': { ties: ['duty-alert', 'iro', 'iro-cover'] }
} as const satisfies Record<string, Rule>;
