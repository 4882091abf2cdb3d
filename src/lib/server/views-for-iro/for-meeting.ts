import { londonDay } from '#lib/domain/calendar/london.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { Drawing } from '#lib/instruments/engine/drawing.ts';
import { instrumentBy } from '#lib/instruments/index.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { record } from '#lib/server/audit/audit.ts';
import { partFor, type PartIds } from '#lib/server/meetings/part.ts';
import { calledName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { openContent } from '#lib/server/views/content.ts';
import { answersOf, type ReadAnswer } from './answer.ts';
import { standingSendings } from './standing.ts';

/** An answer that may be said at the meeting: no audience but "everyone" or "say it for me". */
export interface SayableAnswer {
	readonly question: string;
	readonly said: readonly string[];
	/** The child asked to have it said for them. */
	readonly sayItForMe: boolean;
	readonly ownWords: boolean;
	readonly drawing: Drawing | null;
}

/** What a child said that the meeting may hear, page by page. */
export interface ViewsForMeeting {
	readonly called: string;
	readonly kind: MeetingKind;
	readonly onDay: DayISO | null;
	readonly startTime: string;
	readonly sentOn: DayISO | null;
	readonly helpedBy: string | null;
	readonly pages: readonly { readonly title: string; readonly answers: readonly SayableAnswer[] }[];
}

/**
 * A child's views to take into the meeting: built from what the child lets it hear, so that what is
 * for the reviewer alone never leaves the server for this page.
 * @throws 404 unless this actor hears this child.
 */
export function viewsForMeeting(service: Service, actor: Actor, ids: PartIds): ViewsForMeeting {
	return service.db.transaction(
		(tx) => {
			const { part, meeting, child } = partFor(service, actor, 'views.print', ids, tx);
			const sendings = standingSendings(tx, part.id);
			const answers = sendings.flatMap((sent) => {
				const content = openContent(service.vault, sent);
				const { id, version } = content.instrument;
				return answersOf(content, instrumentBy(id, version)).filter(isSayable);
			});
			record(tx, actor, service.now(), {
				action: 'views.print',
				subject: part.id,
				childId: child.id
			});
			const pages = Map.groupBy(answers, ({ pageTitle }) => pageTitle);
			const [first] = sendings;
			return {
				called: calledName(service.vault, child),
				kind: meeting.kind,
				onDay: meeting.onDay,
				startTime: meeting.startTime,
				sentOn: first ? londonDay(first.sentAt) : null,
				helpedBy: first?.helpedBy ?? null,
				pages: [...pages].map(([title, own]) => ({ title, answers: own.map(asSaid) }))
			};
		},
		{ behavior: 'immediate' }
	);
}

function isSayable({ audience, skip }: ReadAnswer): boolean {
	return skip === null && (audience === 'everyone' || audience === 'say-it-for-me');
}

function asSaid({ question, said, audience, ownWords, drawing }: ReadAnswer): SayableAnswer {
	return { question, said, sayItForMe: audience === 'say-it-for-me', ownWords, drawing };
}
