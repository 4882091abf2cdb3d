import { eq, sql } from 'drizzle-orm';
import type { Service } from '../service.ts';
import type { Tx } from '../db/client.ts';
import { session } from '../db/schema/index.ts';
import { statement } from '../db/statement.ts';
import { isSessionKind, lifetimes, type SessionKind } from './lifetimes.ts';
import { hashOf, matches, newToken, parseToken, tokenText } from './token.ts';

export interface NewSession {
	readonly kind: SessionKind;
	readonly childId?: string;
	readonly adultId?: string;
	readonly helper?: { readonly id: string; readonly kind: string; readonly lockedTo: string };
	readonly secondFactor?: boolean;
}

export type SessionRow = typeof session.$inferSelect;

/** Starts a session and gives the cookie's text. Call it in the transaction that records the sign-in. */
export function startSession(tx: Tx, now: number, given: NewSession): string {
	const token = newToken();
	tx.insert(session)
		.values({
			id: token.id,
			secretHash: hashOf(token.secret),
			kind: given.kind,
			childId: given.childId ?? null,
			adultId: given.adultId ?? null,
			helperId: given.helper?.id ?? null,
			helperKind: given.helper?.kind ?? null,
			lockedTo: given.helper?.lockedTo ?? null,
			startedAt: now,
			seenAt: now,
			freshAt: now,
			secondFactorAt: given.secondFactor ? now : null
		})
		.run();
	return tokenText(token);
}

/** Being there is written down at most this often, to spare a write on every page. */
const SEEN_EVERY = 30_000;

/**
 * The live session of a cookie, or null: unknown, wrong, idle too long or over.
 * Marks it seen, unless `quietly`.
 */
export function findSession(service: Service, cookie: string | undefined, quietly = false) {
	const token = parseToken(cookie);
	if (!token) return null;
	const row = byId(service).get({ id: token.id });
	if (!row || !isSessionKind(row.kind) || !matches(token.secret, row.secretHash)) return null;
	const now = service.now();
	const endsAt = endOf(row, row.kind);
	if (now >= endsAt) return null;
	if (!quietly && now - row.seenAt > SEEN_EVERY) touch(service, row.id, now);
	return { row, kind: row.kind, endsAt };
}

/** When a session ends if nobody does anything more: idle or over, whichever is first. */
export function endOf(row: Pick<SessionRow, 'seenAt' | 'startedAt'>, kind: SessionKind): number {
	return Math.min(row.seenAt + lifetimes[kind].idle, row.startedAt + lifetimes[kind].whole);
}

export function touch({ db }: Service, id: string, now: number): void {
	db.update(session).set({ seenAt: now }).where(eq(session.id, id)).run();
}

export function endSession(tx: Tx, id: string): void {
	tx.delete(session).where(eq(session.id, id)).run();
}

/** Ends every session of a child: a new card ends the old one's. */
export function endSessionsOf(tx: Tx, childId: string): void {
	tx.delete(session).where(eq(session.childId, childId)).run();
}

const byId = statement((db) =>
	db.select().from(session).where(eq(session.id, sql.placeholder('id'))).prepare()
);
