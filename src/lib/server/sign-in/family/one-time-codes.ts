import { randomBytes } from 'node:crypto';
import { and, asc, count, eq, isNull } from 'drizzle-orm';
import { cardCodeFrom, ONE_TIME_CODE_LENGTH } from '#lib/domain/sign-in/card-code.ts';
import type { Tx } from '../../db/client.ts';
import { oneTimeCode } from '../../db/schema/index.ts';
import { isKnown } from '../secret/argon2.ts';

/** How many codes a printed sheet has. */
export const CODES_ON_A_SHEET = 10;

/** A new code: eight signs of a card's, none that is read for another. */
export function newOneTimeCode(): string {
	return cardCodeFrom(randomBytes(64), ONE_TIME_CODE_LENGTH) ?? newOneTimeCode();
}

const openOf = (adultId: string) =>
	and(eq(oneTimeCode.adultId, adultId), isNull(oneTimeCode.usedAt), isNull(oneTimeCode.endedAt));

/** How many codes of somebody's sheet are left. */
export function codesLeft(tx: Tx, adultId: string): number {
	const row = tx.select({ n: count() }).from(oneTimeCode).where(openOf(adultId)).get();
	return row?.n ?? 0;
}

/** The id of the unused code that this is, or null. Each takes about 35 ms to compare. */
export async function findCode(db: Tx, adultId: string, code: string): Promise<string | null> {
	const rows = db
		.select({ id: oneTimeCode.id, hash: oneTimeCode.hash })
		.from(oneTimeCode)
		.where(openOf(adultId))
		.orderBy(asc(oneTimeCode.madeAt))
		.all();
	for (const { id, hash } of rows) if (await isKnown(code, hash)) return id;
	return null;
}

/** Uses a code up; of two requests with one code, one is told yes. */
export function useCode(tx: Tx, now: number, adultId: string, id: string): boolean {
	const open = and(eq(oneTimeCode.id, id), openOf(adultId));
	return tx.update(oneTimeCode).set({ usedAt: now }).where(open).run().changes === 1;
}

/** Ends what is left of somebody's sheet. */
export function endCodes(tx: Tx, now: number, adultId: string): void {
	tx.update(oneTimeCode).set({ endedAt: now }).where(openOf(adultId)).run();
}
