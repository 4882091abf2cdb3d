import type { Language } from '#lib/i18n/languages.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { Audience } from '#lib/instruments/engine/audience.ts';
import type { Drawing } from '#lib/instruments/engine/drawing.ts';
import { instrumentBy } from '#lib/instruments/index.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { record } from '#lib/server/audit/audit.ts';
import { partFor, type PartIds } from '#lib/server/meetings/part.ts';
import { calledName } from '#lib/server/people/child.ts';
import { filesOfSending } from '#lib/server/files/in-sending.ts';
import type { AnswerFile, FileView } from '#lib/server/files/view.ts';
import type { Service } from '#lib/server/service.ts';
import { openContent } from '#lib/server/views/content.ts';
import { answersOf, type ReadAnswer } from './answer.ts';
import { heardBy } from './by-file.ts';
import type { AsShown } from './in-english.ts';
import { standingSendings } from './standing.ts';

/** An answer that may be said at the meeting: no audience but "everyone" or "say it for me". */
export interface SayableAnswer {
	readonly question: string;
	readonly said: readonly string[];
	/** The child asked to have it said for them. */
	readonly sayItForMe: boolean;
	readonly ownWords: boolean;
	readonly drawing: Drawing | null;
	/** What stood on the child's screen, where that was not English. */
	readonly shown: AsShown | null;
	/** Of its photos and recordings, those that may be shown and played there. */
	readonly files: readonly FileView[];
}

/** What a child said that the meeting may hear, page by page. */
export interface ViewsForMeeting {
	readonly called: string;
	readonly kind: MeetingKind;
	readonly onDay: DayISO | null;
	readonly startTime: string;
	readonly sentOn: DayISO | null;
	readonly helpedBy: string | null;
	/** The languages it was answered in. */
	readonly languages: readonly Language[];
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
			const contents = sendings.map((sent) => openContent(service.vault, sent));
			const answers = contents.flatMap((content) => {
				const { id, version } = content.instrument;
				const files = filesOfSending(tx, service, content.files);
				return heardBy(answersOf(content, instrumentBy(id, version), files), isSayable).filter(
					({ skip }) => skip === null
				);
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
				languages: [...new Set(contents.map(({ language }) => language))],
				pages: [...pages].map(([title, own]) => ({ title, answers: own.map(asSaid) }))
			};
		},
		{ behavior: 'immediate' }
	);
}

function isSayable(audience: Audience): boolean {
	return audience === 'everyone' || audience === 'say-it-for-me';
}

function asSaid({ audience, files, ...answer }: ReadAnswer): SayableAnswer {
	const { question, said, ownWords, drawing, shown } = answer;
	const sayItForMe = audience === 'say-it-for-me';
	return { question, said, sayItForMe, ownWords, drawing, shown, files: files.map(asFile) };
}

function asFile({ id, kind, caption, seconds }: AnswerFile): FileView {
	return { id, kind, caption, seconds };
}
