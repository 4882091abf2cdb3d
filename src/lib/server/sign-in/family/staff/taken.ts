import { and, inArray, isNull, ne } from 'drizzle-orm';
import type { Tx } from '../../../db/client.ts';
import { familyWay } from '../../../db/schema/index.ts';
import type { Service } from '../../../service.ts';
import { mailMarks } from '../mail-mark.ts';

/** Whether somebody else of a family comes in by this address: one of the two would read the other's mail. */
export function isTaken(service: Service, tx: Tx, address: string, adultId: string): boolean {
	const other = and(
		inArray(familyWay.mailMark, [...mailMarks(service, address)]),
		ne(familyWay.adultId, adultId),
		isNull(familyWay.endedAt)
	);
	return tx.select({ id: familyWay.adultId }).from(familyWay).where(other).get() !== undefined;
}
