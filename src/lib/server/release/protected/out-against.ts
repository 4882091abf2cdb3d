import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { DocumentKind } from '#lib/domain/report/document.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { verdictOn } from '#lib/server/access/permit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { meetingChild, paper, paperRelease, paperRevocation } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { concernsOut, type Concerns } from '../concerns.ts';
import { standingOf } from '../facts.ts';
import { namesOf } from '../names.ts';
import { subjectOf } from '../subject.ts';

/** Something that stands with somebody and speaks against what is protected now. */
export interface OutAgainst {
	readonly paperId: string;
	readonly recipientId: string;
	readonly recipient: string;
	readonly kind: DocumentKind;
	readonly releasedAt: number;
	readonly concerns: Concerns;
}

/**
 * What is already out that would not go out today: of the child, and of the others of the same
 * meetings whom the actor may look at. Whoever adds a secret learns at once where it already is.
 */
export function outAgainst(service: Service, tx: Tx, actor: Actor, childId: string): OutAgainst[] {
	const meetings = tx
		.select({ id: meetingChild.meetingId })
		.from(meetingChild)
		.where(eq(meetingChild.childId, childId));
	const rows = tx
		.select({ release: paperRelease, kind: paper.kind })
		.from(paperRelease)
		.innerJoin(paper, eq(paper.id, paperRelease.paperId))
		.innerJoin(meetingChild, eq(meetingChild.id, paperRelease.meetingChildId))
		.leftJoin(paperRevocation, eq(paperRevocation.releaseId, paperRelease.id))
		.where(and(isNull(paperRevocation.releaseId), inArray(meetingChild.meetingId, meetings)))
		.all()
		.filter(({ release }) => verdictOn(service, actor, 'paper.look', release.childId, tx) === 'yes')
		.filter(({ release }) => actor.kind === 'adult' && release.recipientId !== actor.id);
	const names = namesOf(
		service,
		tx,
		rows.map(({ release }) => release.recipientId)
	);
	return rows.flatMap(({ release, kind }) => {
		const { paperId, recipientId, releasedAt } = release;
		const subject = subjectOf(tx, { paper: paperId, recipient: recipientId });
		if (!subject) return [];
		const { facts, steps } = standingOf(service, tx, subject);
		const concerns = concernsOut(service, facts, steps, release);
		if (!concerns) return [];
		const recipient = names.get(recipientId) ?? '';
		return [{ paperId, recipientId, recipient, kind, releasedAt, concerns }];
	});
}
