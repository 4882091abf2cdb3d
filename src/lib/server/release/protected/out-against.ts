import { and, eq, inArray, isNull, or } from 'drizzle-orm';
import type { DocumentKind } from '#lib/domain/report/document.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { verdictOn } from '#lib/server/access/permit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { paper, paperRelease, paperRevocation, relationship } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { childrenAround } from '../family-of.ts';
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
 * What is already out that would not go out today: of the child, of the others around them whom the
 * actor may look at, and whatever went to somebody in the child's life. Whoever adds a secret learns at once where it already is.
 */
export function outAgainst(service: Service, tx: Tx, actor: Actor, childId: string): OutAgainst[] {
	const inTheirLife = tx
		.select({ id: relationship.adultId })
		.from(relationship)
		.where(eq(relationship.childId, childId));
	const rows = tx
		.select({ release: paperRelease, kind: paper.kind })
		.from(paperRelease)
		.innerJoin(paper, eq(paper.id, paperRelease.paperId))
		.leftJoin(paperRevocation, eq(paperRevocation.releaseId, paperRelease.id))
		.where(
			and(
				isNull(paperRevocation.releaseId),
				or(
					inArray(paperRelease.childId, childrenAround(tx, childId)),
					inArray(paperRelease.recipientId, inTheirLife)
				)
			)
		)
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
		const concerns = concernsOut(service, tx, facts, steps, release);
		if (!concerns) return [];
		const recipient = names.get(recipientId) ?? '';
		return [{ paperId, recipientId, recipient, kind, releasedAt, concerns }];
	});
}
