import { and, asc, inArray, eq, isNull, sql } from 'drizzle-orm';
import { isContested, type CheckMade } from '#lib/domain/advocacy/shown.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { advocateSaid, advocateSaidMark, advocateSaidSent } from '#lib/server/db/schema/index.ts';

/** How it stands with what advocates bring to a part: no words. */
export interface AdvocateFacts {
	/** Sent and not taken back, of each advocate the latest, that nobody has read since the child contested it. */
	readonly unread: number;
	/** When the child's advocate was last briefed by the child, in what stands and the child stands by; null: not so. */
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
	const marks = Map.groupBy(
		db
			.select({
				sentId: advocateSaidMark.sentId,
				what: advocateSaidMark.what
			})
			.from(advocateSaidMark)
			.where(
				inArray(
					advocateSaidMark.sentId,
					rows.map(({ sentId }) => sentId)
				)
			)
			.orderBy(asc(advocateSaidMark.at), asc(sql`rowid`))
			.all(),
		({ sentId }) => sentId
	);
	const latest = rows.filter(
		(row) => !rows.some((other) => other.saidId === row.saidId && other.number > row.number)
	);
	return new Map(
		[...Map.groupBy(latest, ({ partId }) => partId)].map(([id, own]) => {
			const briefed = own
				.filter((row) => row.briefed && !isDisowned(marks.get(row.sentId) ?? []))
				.map(({ sentAt }) => sentAt);
			return [
				id,
				{
					unread: own.filter(({ sentId }) => !isRead(marks.get(sentId) ?? [])).length,
					briefedAt: briefed.length > 0 ? Math.max(...briefed) : null
				}
			];
		})
	);
}

/** Marks of one sending, the oldest first. */
type MarksMade = readonly { readonly what: 'read' | CheckMade }[];

/** The child's last word of it is that they do not stand by it. */
function isDisowned(marks: MarksMade): boolean {
	return isContested(marks.findLast(({ what }) => what !== 'read')?.what);
}

/** Read, and not only before the child said that it is not them. */
function isRead(marks: MarksMade): boolean {
	const contested = marks.findLastIndex(({ what }) => isContested(what));
	return marks.slice(contested + 1).some(({ what }) => what === 'read');
}
