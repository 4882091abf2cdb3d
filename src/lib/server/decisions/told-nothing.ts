import { and, eq, inArray } from 'drizzle-orm';
import type { Tx } from '#lib/server/db/client.ts';
import { decisionSharing } from '#lib/server/db/schema/index.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';

/** A child was told that nothing was decided at a meeting. */
export interface ToldNothing {
	readonly from: string;
	readonly sharedAt: number;
}

/** At which of some parts the child was told so. */
export function toldNothing(
	{ vault }: Pick<Service, 'vault'>,
	db: Tx,
	partIds: readonly string[]
): ReadonlyMap<string, ToldNothing> {
	const rows = db
		.select()
		.from(decisionSharing)
		.where(
			and(inArray(decisionSharing.meetingChildId, [...partIds]), eq(decisionSharing.nothing, true))
		)
		.all();
	return new Map(
		rows.map(({ meetingChildId, sharedBy, sharedAt }) => [
			meetingChildId,
			{ from: nameOfAdult(db, vault, sharedBy) ?? '', sharedAt }
		])
	);
}
