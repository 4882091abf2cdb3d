import type { FeedbackAsked } from '../feedback/asked.ts';
import type { PaperLine } from '../reading/list.ts';
import type { HomeChild, HomeMeeting } from './home.ts';

/** The one thing to do next, on top of the home page. */
export type NextThing =
	| { readonly do: 'read'; readonly releaseId: string; readonly meeting: HomeMeeting | null }
	| { readonly do: 'say' | 'need' | 'look'; readonly meeting: HomeMeeting }
	| { readonly do: 'feedback'; readonly asked: FeedbackAsked }
	| null;

interface Around {
	/** Papers that came, those not opened first. */
	readonly papers: readonly PaperLine[];
	readonly feedback: readonly FeedbackAsked[];
}

/**
 * What to do next: for the nearest meeting that is still to come the report that is there, what to say
 * and what is needed, in that order; without one, a paper that nobody opened, or to say how it was.
 */
export function nextThing(children: readonly HomeChild[], around: Around): NextThing {
	const coming = children
		.flatMap((child) => child.coming)
		.filter(({ phase }) => phase === 'coming' || phase === 'no-day' || phase === 'begun')
		.toSorted((one, two) => (one.inDays ?? Infinity) - (two.inDays ?? Infinity));
	const [first] = coming;
	if (first) return coming.map(toDo).find(Boolean) ?? { do: 'look', meeting: first };
	const unread = around.papers.find(({ openedAt }) => openedAt === null);
	if (unread) return { do: 'read', releaseId: unread.releaseId, meeting: null };
	const asked = around.feedback.find(({ state }) => state === 'not-begun' || state === 'begun');
	return asked ? { do: 'feedback', asked } : null;
}

function toDo(meeting: HomeMeeting): NextThing {
	const { report, views, needs } = meeting.tasks;
	if (report?.state === 'there') return { do: 'read', releaseId: report.releaseId, meeting };
	if (meeting.phase === 'begun') return null;
	if (views === 'not-begun' || views === 'begun' || views === 'changed')
		return { do: 'say', meeting };
	return needs === 'not-said' ? { do: 'need', meeting } : null;
}
