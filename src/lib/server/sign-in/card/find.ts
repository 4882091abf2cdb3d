import { eq, or } from 'drizzle-orm';
import { readCardCode, type CardCodeProblem } from '#lib/domain/sign-in/card-code.ts';
import type { Tx } from '../../db/client.ts';
import { isId } from '../../db/id.ts';
import { card } from '../../db/schema/index.ts';
import { hashOf } from '../../session/token.ts';

export type CardRow = typeof card.$inferSelect;

/** `waiting` for its first use, or `live` since; a card that is neither is none. */
export type CardState = 'waiting' | 'live';

/** What is wrong with what was typed: its shape, or that no card answers to it (whatever the reason). */
export type CardProblem = CardCodeProblem | 'no-card';

export type FoundCard =
	| { readonly card: CardRow; readonly state: CardState; readonly problem: null }
	| { readonly card: null; readonly problem: CardProblem };

/**
 * The card that what was scanned or typed belongs to. Never made, ended, and past its fourteen days
 * are the same answer by the same steps: one look-up by hash.
 */
export function findCard(db: Tx, now: number, given: string): FoundCard {
	const scanned = given.trim();
	const read = isId(scanned) ? { code: scanned, problem: null } : readCardCode(given);
	if (read.problem !== null) return { card: null, problem: read.problem };
	const hash = hashOf(read.code);
	const row = db
		.select()
		.from(card)
		.where(or(eq(card.qrHash, hash), eq(card.typedHash, hash)))
		.get();
	const state = row ? stateOf(row, now) : null;
	return row && state ? { card: row, state, problem: null } : { card: null, problem: 'no-card' };
}

/** A card's state now, or null where it opens nothing any more. */
export function stateOf(row: CardRow, now: number): CardState | null {
	if (row.endedAt !== null) return null;
	if (row.redeemedAt !== null) return 'live';
	return now < row.expiresAt ? 'waiting' : null;
}

/** A card by id in the state a page needs, or null: it may have ended since the page was opened. */
export function cardIn(db: Tx, now: number, id: string, state: CardState): CardRow | null {
	const row = db.select().from(card).where(eq(card.id, id)).get();
	return row && stateOf(row, now) === state ? row : null;
}
