import { addDays } from '#lib/domain/calendar/day.ts';
import { HOUR, londonDay } from '#lib/domain/calendar/london.ts';
import type { ReleasedPaper } from '#lib/domain/report/released-paper.ts';
import type { Tx } from '../db/client.ts';
import { newId } from '../db/id.ts';
import {
	paper,
	paperRecipient,
	paperRelease,
	paperSection,
	paperWriter
} from '../db/schema/index.ts';
import { sealedSection } from '../papers/section-content.ts';
import { answerNote } from '../reading/answer-note.ts';
import { meetingOfPart } from '../reading/meeting-known.ts';
import { ownReleases } from '../reading/own.ts';
import { noteSeen } from '../reading/seen.ts';
import { writeNote } from '../reading/write-note.ts';
import { reportWentOut } from '../release/expected.ts';
import { subjectOf } from '../release/subject.ts';
import type { Service } from '../service.ts';
import { actorsOf } from './actors.ts';
import { clockAt } from './afterwards.ts';
import type { Made } from './history.ts';
import type { DemoPaper } from './demo-paper.ts';
import { demoNotes, demoPapers } from './papers-to-read.ts';

/** How late the late one came. */
const LATE = 26 * HOUR;

interface Going {
	readonly given: DemoPaper;
	readonly childId: string;
	readonly part: string;
	readonly releasedAt: number;
}

/** Papers that came to somebody by name, on every side of the portal, and what a mother said about hers. */
export function addPapersToRead(service: Service, made: Made): void {
	const at = clockAt(service, addDays(londonDay(service.now()), -1), '16:00');
	service.db.transaction(
		(tx) => {
			for (const given of demoPapers) {
				const going = goingTo(made, given, at.now());
				if (going) releaseAll(service, tx, made, going);
			}
		},
		{ behavior: 'immediate' }
	);
	saySomething(service, made);
}

function goingTo(made: Made, given: DemoPaper, releasedAt: number): Going | null {
	const childId = made.children.get(given.child)!;
	const part =
		given.meeting === 'recent'
			? made.recent.get(given.child)?.part
			: made.parts.get(`${given.child}:${given.meeting}`);
	if (!part) return null;
	return { given, childId, part, releasedAt };
}

function releaseAll(
	service: Service,
	tx: Tx,
	made: Made,
	{ given, childId, part, releasedAt }: Going
): void {
	const { vault } = service;
	const worker = made.adults.get('DEMO-SOCIAL-WORKER')!;
	const paperId = newId();
	const writtenFor = given.to.includes('self') ? 'young-person' : 'adults';
	const begun = { begunBy: worker, begunAt: releasedAt - 48 * HOUR };
	tx.insert(paper)
		.values({
			id: paperId,
			meetingChildId: part,
			childId,
			kind: given.kind,
			writtenFor,
			isJoint: false,
			...begun
		})
		.run();
	tx.insert(paperWriter).values({ paperId, adultId: worker, since: begun.begunAt }).run();
	given.sections.forEach(({ heading, text }, place) => {
		const id = newId();
		const blocks = text.map((one) => ({ kind: 'paragraph', text: one }) as const);
		tx.insert(paperSection)
			.values({
				id,
				paperId,
				place,
				source: 'social-work',
				frame: null,
				content: sealedSection({ vault }, id, { heading, text: blocks }),
				revision: 1,
				writtenBy: worker,
				writtenAt: begun.begunAt
			})
			.run();
	});
	const content: ReleasedPaper = {
		kind: given.kind,
		writtenFor,
		startsAt: null,
		content: {
			version: {
				sections: given.sections.map(({ heading, text }, at) => ({
					id: `${at + 1}`,
					heading,
					text: text.map((one, within) => ({
						kind: 'paragraph',
						text: one,
						id: `${at + 1}-${within + 1}`
					}))
				}))
			},
			summary: { language: 'en-GB', isEasyRead: false, text: given.summary },
			attachment: null
		}
	};
	const chair = made.adults.get('DEMO-IRO')!;
	for (const to of given.to) {
		const id = newId();
		const recipientId = to === 'self' ? childId : made.adults.get(to)!;
		const ids = { paper: paperId, recipient: recipientId };
		const short = JSON.stringify({ language: 'en-GB', isEasyRead: false, text: given.summary });
		tx.insert(paperRecipient)
			.values({
				paperId,
				recipientId,
				language: 'en-GB',
				needsEasyRead: false,
				addedBy: worker,
				addedAt: begun.begunAt,
				summary: vault.seal(`paper_recipient.summary:${paperId}/${recipientId}`, short),
				summaryBy: worker,
				summaryAt: begun.begunAt
			})
			.run();
		const subject = subjectOf(tx, ids);
		if (subject) reportWentOut(tx, subject, releasedAt);
		const place = `paper_release.late_reason:${id}` as const;
		tx.insert(paperRelease)
			.values({
				id,
				paperId,
				recipientId,
				meetingChildId: part,
				childId,
				content: vault.seal(`paper_release.content:${id}`, JSON.stringify(content)),
				fingerprint: '',
				checks: '[]',
				lateReason: vault.sealMaybe(place, given.lateReason),
				dueAt: given.lateReason ? releasedAt - LATE : null,
				preparedBy: made.adults.get('DEMO-BUSINESS-SUPPORT')!,
				approvedBy: chair,
				releasedBy: chair,
				releasedAt
			})
			.run();
	}
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
