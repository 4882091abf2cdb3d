import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Instant } from '#lib/domain/calendar/london.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { MeetingStatus } from '#lib/domain/meeting/status.ts';
import {
	countsFromEnd,
	howLate,
	releaseDueAt,
	type HoursAndMinutes
} from '#lib/domain/report/release-clock.ts';
import type { ReleasedPaper } from '#lib/domain/report/released-paper.ts';
import { restrictionsInForce, type Restriction } from '#lib/domain/report/restriction.ts';
import type { Readers } from '#lib/domain/reading/band-limits.ts';
import { bandOf } from '#lib/domain/person/band.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { record } from '../audit/audit.ts';
import { bandSetOf } from '../people/child.ts';
import type { Service } from '../service.ts';
import { concernsOut, type Concerns } from './concerns.ts';
import { lookedAtBy, type LookedAt, type MayRelease } from './looked-at.ts';
import { namesOf, namesToChooseFrom, type Named } from './names.ts';
import { openedRelease } from './opened.ts';
import { goneLines, stepLines, type GoneLine, type StepLine } from './past.ts';
import { pdfPagesShown } from './pdf-shown.ts';
import { checkLines, type CheckLine } from './reason-lines.ts';
import { sectionLines, type SectionLine } from './sections.ts';
import type { ReleaseState } from './state.ts';
import { subjectFor, type ReleaseIds, type ReleaseSubject } from './subject.ts';

/** The page on which a paper is prepared, looked at, approved and taken back for one recipient. */
export interface ReleasePage {
	readonly paper: Pick<ReleaseSubject['paper'], 'id' | 'kind' | 'writtenFor'>;
	readonly recipient: Named & { readonly isYoungPerson: boolean };
	readonly child: Named;
	readonly meeting: {
		readonly id: string;
		readonly partId: string;
		readonly kind: MeetingKind;
		readonly status: MeetingStatus;
		readonly onDay: DayISO | null;
		readonly startTime: string;
	};
	readonly dueAt: Instant | null;
	/** It is counted from an end of the meeting that nobody said. */
	readonly isEndAssumed: boolean;
	/** How late it is now, if it is; of what is out, how late it went. */
	readonly late: HoursAndMinutes | null;
	/** Left until it is late; null: it is out or late, or no clock runs. */
	readonly left: HoursAndMinutes | null;
	readonly state: ReleaseState;
	readonly preparedBy: string | null;
	/** Why it came back, where it did. */
	readonly returnedWhy: string | null;
	readonly checks: readonly CheckLine[];
	/** In force today. */
	readonly restrictions: readonly Restriction[];
	readonly sections: readonly SectionLine[];
	/** What the recipient will see, or has: all of it, and nothing else. */
	readonly shown: ReleasedPaper;
	/** In whose words their page speaks: those of a young person's band, or adults'. */
	readonly voice: Readers;
	/** Pages of the PDF that goes with it; null: none. */
	readonly pdfPages: number | null;
	readonly fingerprint: string;
	/** For the one who confirms the recipient by name. */
	readonly names: readonly Named[];
	/** What speaks against what is out; null: nothing does, or nothing is out. */
	readonly concerns: Concerns | null;
	readonly steps: readonly StepLine[];
	readonly gone: readonly GoneLine[];
	readonly may: MayRelease;
}

/**
 * All there is to see of one paper for one recipient. Whoever opens it is noted with the child.
 * @throws 404 unless the actor works with this child, or is the recipient.
 */
export function releasePage(service: Service, actor: Actor, ids: ReleaseIds): ReleasePage {
	return service.db.transaction(
		(tx) => {
			const subject = subjectFor(service, actor, 'paper.look', ids, tx);
			const looked = lookedAtBy(service, tx, subject);
			const { paper, child, meeting } = subject;
			const { facts, steps, gone, state, content } = looked;
			const entry = { action: 'paper.look', subject: paper.id, childId: child.id } as const;
			record(tx, actor, facts.now, { ...entry, detail: { recipient: ids.recipient } });
			const names = namesOf(service, tx, peopleOf(looked));
			const nameOf = (id: string) => names.get(id) ?? '';
			const dueAt = releaseDueAt(paper.kind, facts.meeting, facts.calendar);
			const out = state.released?.release ?? null;
			const { kind, writtenFor } = paper;
			const { startsAt } = facts.meeting;
			const isOwn = ids.recipient === child.id;
			const returned = steps.findLast(({ what }) => what === 'returned');
			return {
				...named(subject, nameOf),
				dueAt,
				isEndAssumed: countsFromEnd(paper.kind, meeting.kind) && looked.isEndAssumed,
				late: dueAt === null ? null : howLate(out?.releasedAt ?? facts.now, dueAt),
				left: out || dueAt === null || facts.now > dueAt ? null : howLate(dueAt, facts.now),
				state: state.state,
				preparedBy: state.prepared && nameOf(state.prepared.by),
				returnedWhy: state.state === 'returned' ? (returned?.why ?? null) : null,
				checks: checkLines(facts, looked.checked),
				restrictions: restrictionsInForce(facts),
				sections: sectionLines(looked.document, facts.decisions, ids.recipient, nameOf),
				shown: out ? openedRelease(service, out) : { kind, writtenFor, startsAt, content },
				voice: isOwn ? bandOf(child.dob, facts.today, bandSetOf(child)) : 'adult',
				pdfPages: pdfPagesShown(service, tx, ids),
				fingerprint: facts.fingerprint,
				names: namesToChooseFrom(service, tx, child.id, [ids.recipient]),
				concerns: out && concernsOut(service, tx, facts, steps, out),
				steps: stepLines(steps, nameOf),
				gone: goneLines(service, tx, gone, nameOf),
				may: looked.may
			};
		},
		{ behavior: 'immediate' }
	);
}

function named(
	{ paper, part, meeting, child, recipient, status }: ReleaseSubject,
	nameOf: (id: string) => string
): Pick<ReleasePage, 'paper' | 'recipient' | 'child' | 'meeting'> {
	const { id, kind, onDay, startTime } = meeting;
	return {
		paper: { id: paper.id, kind: paper.kind, writtenFor: paper.writtenFor },
		recipient: {
			id: recipient.recipientId,
			name: nameOf(recipient.recipientId),
			isYoungPerson: recipient.recipientId === child.id
		},
		child: { id: child.id, name: nameOf(child.id) },
		meeting: { id, partId: part.id, kind, status, onDay, startTime }
	};
}

/** Everybody whose name stands on the page. */
function peopleOf({ steps, gone, facts }: LookedAt): string[] {
	return [
		...steps.map(({ by }) => by),
		...gone.flatMap(({ release, revoked }) => [
			release.preparedBy,
			release.approvedBy,
			...(revoked ? [revoked.by] : [])
		]),
		...facts.decisions.map(({ decidedBy }) => decidedBy),
		facts.preparedBy.id,
		facts.recipient.id,
		facts.childId
	];
}
