import { and, eq, inArray } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { isConference } from '#lib/domain/meeting/kinds.ts';
import type { Tie } from '#lib/policy/ties.ts';
import { inForce } from '../access/ties.ts';
import type { Tx } from '../db/client.ts';
import { allocation } from '../db/schema/index.ts';
import { allocatedUntil, hears } from '../meetings/hearer.ts';
import type { MeetingRow } from '../meetings/part.ts';

const CHAIRS = ['iro', 'iro-cover', 'chair', 'chair-cover'] as const satisfies readonly Tie[];

/**
 * Who chairs a meeting for this child on a day: whoever is named for it, or else whoever hears the
 * child there (of a review the IRO); and those who cover for them by name.
 */
export function chairsOf(
	db: Tx,
	meeting: Pick<MeetingRow, 'kind' | 'onDay' | 'chairId'>,
	childId: string,
	day: DayISO
): string[] {
	const rows = db
		.select({ adultId: allocation.adultId, as: allocation.as })
		.from(allocation)
		.where(
			and(
				eq(allocation.childId, childId),
				inArray(allocation.as, [...CHAIRS]),
				inForce(allocation.from, allocation.to, day)
			)
		)
		.all();
	const cover = isConference(meeting.kind) ? 'chair-cover' : 'iro-cover';
	if (meeting.chairId !== null) {
		const covers = rows.filter((row) => row.as === cover).map(({ adultId }) => adultId);
		return [...new Set([meeting.chairId, ...covers])];
	}
	const allocated = allocatedUntil(db, [childId], day)(childId);
	const found = [...Map.groupBy(rows, ({ adultId }) => adultId)].filter(([, own]) => {
		const ties = new Set(own.flatMap(({ as }) => CHAIRS.filter((tie) => tie === as)));
		return hears(meeting, ties, allocated);
	});
	return found.map(([adultId]) => adultId);
}
