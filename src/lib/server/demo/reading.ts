import { addDays } from '#lib/domain/calendar/day.ts';
import { HOUR, londonDay, londonInstant } from '#lib/domain/calendar/london.ts';
import { newId } from '../db/id.ts';
import { beginPaper } from '../papers/begin.ts';
import { addRecipient } from '../papers/recipients.ts';
import { saveSection } from '../papers/save-section.ts';
import { writeSummary } from '../papers/write-summary.ts';
import type { PartIds } from '../meetings/part.ts';
import { answerNote } from '../reading/answer-note.ts';
import { meetingOfPart } from '../reading/meeting-known.ts';
import { ownReleases } from '../reading/own.ts';
import { noteSeen } from '../reading/seen.ts';
import { writeNote } from '../reading/write-note.ts';
import { releasePage } from '../release/page.ts';
import type { Service } from '../service.ts';
import { actorsOf } from './actors.ts';
import type { DemoPaper } from './demo-paper.ts';
import { approved, prepared } from './desk.ts';
import type { Made } from './history.ts';
import { demoNotes, demoPapers } from './papers-to-read.ts';

/** How late the late one came. */
const LATE = 34 * HOUR;
/** How long before it goes out it is written. */
const WRITTEN_BEFORE = 48 * HOUR;
/** For one that the demo's calendar makes late. */
const LATE_ALL_THE_SAME = 'It was written late. I am sorry.';

/**
 * Papers that came to somebody by name, on every side of the portal, by the same commands as in use,
 * and what a mother said about hers.
 */
export function addPapersToRead(service: Service, made: Made): void {
	const yesterday = londonInstant(addDays(londonDay(service.now()), -1), '16:00');
	for (const given of demoPapers) {
		const part =
			given.meeting === 'recent'
				? made.recent.get(given.child)?.part
				: made.parts.get(`${given.child}:${given.meeting}`);
		if (!part) continue;
		const ids = { meeting: meetingOfPart(service.db, part).id, part };
		for (const to of given.to) goesTo(service, made, given, ids, { to, yesterday });
	}
	saySomething(service, made);
}

/** One paper about a child, from its first words to the one who reads it. */
function goesTo(
	service: Service,
	made: Made,
	given: DemoPaper,
	part: PartIds,
	{ to, yesterday }: { readonly to: string; readonly yesterday: number }
): void {
	const at = (now: number): Service => ({ ...service, now: () => now });
	const as = (ref: string, now: number) => actorsOf(made, given.child, ref, now).adult;
	const isLate = given.lateReason !== undefined;
	// What came late was written early enough: nobody sent it.
	const written = at(yesterday - (isLate ? 6 * 24 * HOUR : 0) - WRITTEN_BEFORE);
	const [writer, support] = [given.by, 'DEMO-BUSINESS-SUPPORT'].map((ref) =>
		as(ref, written.now())
	);
	const recipient = to === 'self' ? made.children.get(given.child)! : made.adults.get(to)!;
	const ids = { paper: newId(), recipient };
	const writtenFor = to === 'self' ? 'young-person' : 'adults';
	const begun = { id: ids.paper, kind: given.kind, writtenFor, isJoint: false } as const;
	beginPaper(written, writer!, part, begun);
	for (const { heading, text } of given.sections) {
		const section = { base: 0, source: 'social-work', frame: null, heading } as const;
		const typed = text.join('\n\n');
		saveSection(written, writer!, { paper: ids.paper, section: newId() }, { ...section, typed });
	}
	addRecipient(written, support!, ids, { language: 'en-GB', needsEasyRead: false });
	const language = { language: 'en-GB', isEasyRead: false, asOf: 0 };
	writeSummary(written, support!, ids, { ...language, text: given.summary });
	prepared(written, support!, ids);
	const { dueAt } = releasePage(written, support!, ids);
	const goes = at(isLate && dueAt !== null ? Math.min(dueAt + LATE, yesterday) : yesterday);
	const approver = given.by === 'DEMO-IRO' ? 'DEMO-MANAGER' : 'DEMO-IRO';
	const why = given.lateReason ?? LATE_ALL_THE_SAME;
	approved(goes, as(approver, goes.now()), ids, why);
}

/** Rowena says where she disagrees, by the same commands as in use; the chair answers one of it. */
function saySomething(service: Service, made: Made): void {
	const { adult: chair } = actorsOf(made, 'DEMO-C2', 'DEMO-CHAIR', service.now());
	const parent = actorsOf(made, 'DEMO-C2', 'DEMO-PARENT', service.now()).adult;
	const rowena = { ...parent, roles: ['parent'] as const };
	const part = made.parts.get('DEMO-C2:conference')!;
	const meeting = meetingOfPart(service.db, part).id;
	const release = ownReleases(service, rowena, 'family').find(
		({ kind, meetingChildId }) => kind === 'report' && meetingChildId === part
	);
	if (!release) return;
	noteSeen(service, rowena, 'family', release.id, ['opened']);
	for (const { at, kind, words, answer } of demoNotes) {
		const noteId = newId();
		const reader = { service, actor: rowena, side: 'family' } as const;
		writeNote(reader, release.id, at, { sendKey: noteId, instead: '', kind, words });
		if (answer === null) continue;
		const given = { noteId, answerKey: newId(), what: 'stays-beside', words: answer } as const;
		answerNote(service, chair, { meeting, part }, given);
	}
}
