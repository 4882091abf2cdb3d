import { chairs, type Rule } from './rule.ts';

/** What young people do on their own side. */
export const youngPerson = {
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
	'how-it-was.write': { self: true }
} as const satisfies Record<string, Rule>;
