import { and, inArray, eq, isNull } from 'drizzle-orm';
import type { Tx } from '#lib/server/db/client.ts';
import { advocateSaid, advocateSaidMark, advocateSaidSent } from '#lib/server/db/schema/index.ts';

/** How it stands with what advocates bring to a part: no words. */
export interface AdvocateFacts {
	/** Sent and not taken back, of each advocate the latest, that nobody has read. */
	readonly unread: number;
	/** When the child's advocate was last briefed by the child, in what stands; null: not so. */
	readonly briefedAt: number | null;
}

export function advocateFactsOf(db: Tx, partIds: readonly string[]): Map<string, AdvocateFacts> {
	const rows = db
		.select({
			partId: advocateSaid.meetingChildId,
			saidId: advocateSaid.id,
			sentId: advocateSaidSent.id,
			number: advocateSaidSent.number,
			briefed: advocateSaidSent.briefed,
			sentAt: advocateSaidSent.sentAt
		})
		.from(advocateSaid)
		.innerJoin(advocateSaidSent, eq(advocateSaidSent.saidId, advocateSaid.id))
		.where(
			and(inArray(advocateSaid.meetingChildId, [...partIds]), isNull(advocateSaidSent.takenBackAt))
		)
		.all();
	if (rows.length === 0) return new Map();
	const read = new Set(
		db
			.selectDistinct({ id: advocateSaidMark.sentId })
			.from(advocateSaidMark)
			.where(
				and(
					eq(advocateSaidMark.what, 'read'),
					inArray(
						advocateSaidMark.sentId,
						rows.map(({ sentId }) => sentId)
					)
				)
			)
			.all()
			.map(({ id }) => id)
	);
	const latest = rows.filter(
		(row) => !rows.some((other) => other.saidId === row.saidId && other.number > row.number)
	);
	return new Map(
		[...Map.groupBy(latest, ({ partId }) => partId)].map(([id, own]) => {
			const briefed = own.filter((row) => row.briefed).map(({ sentAt }) => sentAt);
			return [
				id,
				{
					unread: own.filter(({ sentId }) => !read.has(sentId)).length,
					briefedAt: briefed.length > 0 ? Math.max(...briefed) : null
				}
			];
		})
	);
}
