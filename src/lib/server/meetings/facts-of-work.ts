import { and, asc, inArray, isNull } from 'drizzle-orm';
import type { Tx } from '#lib/server/db/client.ts';
import { attendance, filing, talk } from '#lib/server/db/schema/index.ts';

/** What was done about a part, and when it was filed. */
export interface WorkFacts {
	/** The latest of `offered`, `held`, `refused`, `not-possible`. */
	readonly talk: string | null;
	/** The child's own row of attendance: `absent`, `spoke`, …; null: not noted yet. */
	readonly childCame: string | null;
	readonly filedAt: number | null;
}

export function workFactsOf(db: Tx, partIds: readonly string[]): Map<string, WorkFacts> {
	const ids = [...partIds];
	const talks = new Map(
		db
			.select({ id: talk.meetingChildId, outcome: talk.outcome })
			.from(talk)
			.where(inArray(talk.meetingChildId, ids))
			.orderBy(asc(talk.recordedAt))
			.all()
			.map((row) => [row.id, row.outcome])
	);
	const came = new Map(
		db
			.select({ id: attendance.meetingChildId, how: attendance.how })
			.from(attendance)
			.where(and(inArray(attendance.meetingChildId, ids), isNull(attendance.adultId)))
			.orderBy(asc(attendance.recordedAt))
			.all()
			.map((row) => [row.id, row.how])
	);
	const filed = new Map(
		db
			.select({ id: filing.meetingChildId, at: filing.at })
			.from(filing)
			.where(inArray(filing.meetingChildId, ids))
			.orderBy(asc(filing.at))
			.all()
			.map((row) => [row.id, row.at])
	);
	return new Map(
		ids.map((id) => [
			id,
			{
				talk: talks.get(id) ?? null,
				childCame: came.get(id) ?? null,
				filedAt: filed.get(id) ?? null
			}
		])
	);
}
