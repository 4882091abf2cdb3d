import { asc, eq, inArray } from 'drizzle-orm';
import type { Tx } from '#lib/server/db/client.ts';
import { viewsTakenBack, wish, wishAnswer } from '#lib/server/db/schema/index.ts';

/** How the answers owed to a child stand. */
export interface WishFacts {
	readonly all: number;
	/** Without any answer. */
	readonly open: number;
	/** Whose latest answer is "not yet". */
	readonly notYet: number;
	/** When the oldest without an answer was made. */
	readonly oldestOpenAt: number | null;
	/** When the oldest standing "not yet" was given. */
	readonly notYetAt: number | null;
}

interface Owed {
	readonly partId: string | null;
	readonly wishId: string;
	readonly madeAt: number;
	readonly verdict: string | null;
	readonly answeredAt: number | null;
	readonly back: number | null;
	readonly unsaidAt: number | null;
}

export function wishFactsOf(db: Tx, partIds: readonly string[]): Map<string, WishFacts> {
	const rows: Owed[] = db
		.select({
			partId: wish.meetingChildId,
			wishId: wish.id,
			madeAt: wish.madeAt,
			verdict: wishAnswer.verdict,
			answeredAt: wishAnswer.answeredAt,
			back: viewsTakenBack.at,
			unsaidAt: wish.unsaidAt
		})
		.from(wish)
		.leftJoin(wishAnswer, eq(wishAnswer.wishId, wish.id))
		.leftJoin(viewsTakenBack, eq(viewsTakenBack.sentId, wish.sentId))
		.where(inArray(wish.meetingChildId, [...partIds]))
		.orderBy(asc(wishAnswer.answeredAt))
		.all();
	const standing = rows.filter((row) => row.back === null);
	const byPart = Map.groupBy(standing, (row) => row.partId ?? '');
	return new Map([...byPart].map(([id, owed]) => [id, factsFrom(owed)]));
}

/** Of each wish the latest answer counts; rows come oldest answer first. */
function factsFrom(rows: readonly Owed[]): WishFacts {
	const latest = [...new Map(rows.map((row) => [row.wishId, row])).values()];
	const open = latest.filter((row) => row.verdict === null && row.unsaidAt === null);
	const notYet = latest.filter((row) => row.verdict === 'not-yet');
	return {
		all: latest.length,
		open: open.length,
		notYet: notYet.length,
		oldestOpenAt: earliest(open.map((row) => row.madeAt)),
		notYetAt: earliest(notYet.map((row) => row.answeredAt ?? 0))
	};
}

function earliest(times: readonly number[]): number | null {
	return times.length > 0 ? Math.min(...times) : null;
}
