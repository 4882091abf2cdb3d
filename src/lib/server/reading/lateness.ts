import { and, asc, eq, isNull } from 'drizzle-orm';
import { howLate, type HoursAndMinutes } from '#lib/domain/report/release-clock.ts';
import type { Actor } from '#lib/policy/actor.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { paperRelease, paperRevocation } from '#lib/server/db/schema/index.ts';
import type { StandingRelease } from '#lib/server/release/standing.ts';
import type { Service } from '#lib/server/service.ts';
import { knowsMeeting } from './meeting-known.ts';

/** That a paper came late, as its recipient is told. */
export interface Lateness {
	/** By when they were to have it, and how late it came; null: it would tell of a meeting they were not told of. */
	readonly clock: { readonly by: number; readonly late: HoursAndMinutes } | null;
	/** Why, in the words of whoever released it; null: nobody said. */
	readonly why: string | null;
}

/** The versions of one paper that reached somebody and were not taken back, the first before the others. */
export function reached(
	{ db }: { readonly db: Tx },
	recipientId: string,
	{ paperId }: Pick<StandingRelease, 'paperId'>
) {
	return db
		.select({
			id: paperRelease.id,
			releasedAt: paperRelease.releasedAt,
			dueAt: paperRelease.dueAt,
			lateReason: paperRelease.lateReason
		})
		.from(paperRelease)
		.leftJoin(paperRevocation, eq(paperRevocation.releaseId, paperRelease.id))
		.where(
			and(
				eq(paperRelease.paperId, paperId),
				eq(paperRelease.recipientId, recipientId),
				isNull(paperRevocation.releaseId)
			)
		)
		.orderBy(asc(paperRelease.releasedAt))
		.all();
}

/**
 * How late a paper reached its recipient: by the first version that stands, as the figures count it. The
 * due time is that of a meeting (24 or 48 hours ahead), so only those who know of it are told the hours.
 */
export function latenessOf(
	service: Service,
	actor: Actor,
	recipientId: string,
	release: StandingRelease
): Lateness | null {
	const [first] = reached(service, recipientId, release);
	if (!first || first.dueAt === null) return null;
	const late = howLate(first.releasedAt, first.dueAt);
	if (late === null) return null;
	const place = `paper_release.late_reason:${first.id}` as const;
	return {
		clock: knowsMeeting(service, actor, release) ? { by: first.dueAt, late } : null,
		why: service.vault.openMaybe(place, first.lateReason)
	};
}
