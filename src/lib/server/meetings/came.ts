import { and, eq, inArray, ne } from 'drizzle-orm';
import type { Tx } from '../db/client.ts';
import { attendance } from '../db/schema/index.ts';

/** Of these parts, the ones at which it is noted that an adult was there. Asks nobody. */
export function partsCameTo(db: Tx, adultId: string, partIds: readonly string[]): string[] {
	return db
		.select({ id: attendance.meetingChildId })
		.from(attendance)
		.where(
			and(
				inArray(attendance.meetingChildId, [...partIds]),
				eq(attendance.adultId, adultId),
				ne(attendance.how, 'absent')
			)
		)
		.all()
		.map(({ id }) => id);
}
