import { checksOf, marksOfRelease, type CheckAnswered } from '#lib/domain/report/release-checks.ts';
import { releaseDueAt } from '#lib/domain/report/release-clock.ts';
import type { ReleaseMark } from '#lib/domain/report/release-answer.ts';
import type { ReleasedPaper } from '#lib/domain/report/released-paper.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { record } from '../audit/audit.ts';
import type { Tx } from '../db/client.ts';
import { newId } from '../db/id.ts';
import { paperRelease } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import { reportWentOut } from './expected.ts';
import { standingOf, type Standing } from './facts.ts';
import { manages } from './managers.ts';
import { writeStep } from './steps.ts';
import { subjectFor, type ReleaseIds, type ReleaseSubject } from './subject.ts';
import { tellReleased } from './told.ts';

/** What the one who approves says. */
export interface ApprovalGiven {
	/** The id of whom they confirmed as the recipient. */
	readonly confirmed: string;
	/** The fingerprint of what they looked at. */
	readonly fingerprint: string;
	/** Why it is late, as the family will read it; null: nothing was said. */
	readonly lateReason: string | null;
}

export type Released =
	| {
			readonly kind: 'released';
			readonly releaseId: string;
			readonly marks: readonly ReleaseMark[];
	  }
	/** Somebody released it a moment ago, or this was sent twice. */
	| { readonly kind: 'already'; readonly releaseId: string }
	| { readonly kind: 'not-prepared' }
	| { readonly kind: 'stopped'; readonly checked: readonly CheckAnswered[] };

/**
 * Approves and releases a paper to one recipient in one act (SAFETY, "Release"): all seven checks run
 * inside the transaction that writes the release, its audit entry, the figures' row and the notices.
 * @throws 404 unless the actor may approve papers about this child, or the way to a fresh sign-in.
 */
export function releasePaper(
	service: Service,
	actor: Actor,
	ids: ReleaseIds,
	{ confirmed, fingerprint, lateReason }: ApprovalGiven
): Released {
	return service.db.transaction(
		(tx): Released => {
			const subject = subjectFor(service, actor, 'paper.approve', ids, tx);
			const looked = standingOf(service, tx, subject);
			if (looked.state.released) {
				return { kind: 'already', releaseId: looked.state.released.release.id };
			}
			if (!looked.state.prepared) return { kind: 'not-prepared' };
			const { today, now } = looked.facts;
			const dueAt = releaseDueAt(subject.paper.kind, looked.facts.meeting, looked.facts.calendar);
			const isLate = dueAt !== null && now > dueAt;
			const by = {
				id: subject.by.id,
				isManager: manages(tx, subject.by.id, subject.child.id, today)
			};
			const facts = {
				...looked.facts,
				approval: { by, recipientId: confirmed, fingerprint },
				// Only a late one says why: what was typed in case of need goes nowhere.
				lateReason: isLate ? lateReason : null
			};
			const checked = checksOf(facts);
			const marks = marksOfRelease(checked);
			if (marks === null) return { kind: 'stopped', checked };
			const standing = { ...looked, facts };
			const releaseId = write(service, tx, subject, standing, { checked, dueAt });
			record(tx, actor, facts.now, {
				action: 'paper.approve',
				subject: releaseId,
				childId: subject.child.id,
				detail: {
					paper: ids.paper,
					recipient: ids.recipient,
					fingerprint: facts.fingerprint,
					preparedBy: facts.preparedBy.id,
					marks: marks.join(' ')
				}
			});
			reportWentOut(tx, subject, facts.now);
			tellReleased(service, tx, facts, marks);
			return { kind: 'released', releaseId, marks };
		},
		{ behavior: 'immediate' }
	);
}

function write(
	service: Service,
	tx: Tx,
	{ paper, part, meeting, by }: ReleaseSubject & { by: { id: string } },
	{ facts, content, pdfId }: Standing,
	{ checked, dueAt }: { checked: readonly CheckAnswered[]; dueAt: number | null }
): string {
	const { vault } = service;
	const id = newId();
	const { kind, writtenFor } = paper;
	const released: ReleasedPaper = { kind, writtenFor, startsAt: meeting.startsAt, content };
	const recipientId = facts.recipient.id;
	tx.insert(paperRelease)
		.values({
			id,
			paperId: paper.id,
			recipientId,
			meetingChildId: part.id,
			childId: part.childId,
			content: vault.seal(`paper_release.content:${id}`, JSON.stringify(released)),
			pdfId,
			fingerprint: facts.fingerprint,
			checks: JSON.stringify(checked),
			lateReason: vault.sealMaybe(`paper_release.late_reason:${id}`, facts.lateReason),
			dueAt,
			preparedBy: facts.preparedBy.id,
			approvedBy: by.id,
			releasedBy: by.id,
			releasedAt: facts.now
		})
		.run();
	const step = { what: 'approved', fingerprint: facts.fingerprint, why: null } as const;
	const ids = { paper: paper.id, recipient: recipientId };
	writeStep(service, tx, ids, { ...step, by: by.id, at: facts.now });
	return id;
}
