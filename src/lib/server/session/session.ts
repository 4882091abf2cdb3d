import { and, eq, getTableColumns, isNull } from 'drizzle-orm';
import type { Service } from '../service.ts';
import type { Tx } from '../db/client.ts';
import { card, child, session } from '../db/schema/index.ts';
import { given } from '../db/given.ts';
import { statement } from '../db/statement.ts';
import { ownColumns, type OwnRow } from '../people/look.ts';
import { isSessionKind, lifetimes, type SessionKind } from './lifetimes.ts';
import { hashOf, matches, newToken, parseToken, tokenText } from './token.ts';

export interface NewSession {
	readonly kind: SessionKind;
	readonly childId?: string;
	readonly adultId?: string;
	/** Who helps, and what the device is locked to; no id where somebody only said that they help. */
	readonly helper?: {
		readonly id: string | null;
		readonly kind: string;
		readonly lockedTo: string;
	};
	readonly secondFactor?: boolean;
	/** When they proved who they are, where that is not now: at an identity provider, hours ago perhaps. */
	readonly freshAt?: number;
}

/** A session; a child's with what every page of theirs needs of them, in one query. */
export type SessionRow = typeof session.$inferSelect & {
	/** The time before which their words are closed: see sign-in/card/confirm.ts. */
	readonly closesBefore: number | null;
	readonly own: OwnRow | null;
};

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
			freshAt: given.freshAt ?? now,
			secondFactorAt: given.secondFactor ? now : null
		})
		.run();
	return tokenText(token);
}

/** Being there is written down at most this often, to spare a write on every page. */
const SEEN_EVERY = 30_000;

/**
 * The live session of a cookie, or null: unknown, wrong, idle too long or over.
 * Marks it seen, unless `quietly`. `endsAt` already counts this request.
 */
export function findSession(service: Service, cookie: string | undefined, quietly = false) {
	const found = sessionOfCookie(service, cookie);
	const now = service.now();
	if (!found || now >= endOf(found.row, found.kind)) return null;
	const { row, kind } = found;
	if (quietly || now - row.seenAt <= SEEN_EVERY) return { row, kind, endsAt: endOf(row, kind) };
	touch(service, row.id, now);
	return { row, kind, endsAt: endOf({ ...row, seenAt: now }, kind) };
}

/** The session a cookie is the key to, live or over, or null where it is the key to none. */
export function sessionOfCookie(service: Service, cookie: string | undefined) {
	const token = parseToken(cookie);
	if (!token) return null;
	const row = byId(service).get({ id: token.id });
	if (!row || !isSessionKind(row.kind) || !matches(token.secret, row.secretHash)) return null;
	return { row, kind: row.kind };
}

/** When a session ends if nobody does anything more: idle or over, whichever is first. */
export function endOf(row: Pick<SessionRow, 'seenAt' | 'startedAt'>, kind: SessionKind): number {
	return Math.min(row.seenAt + lifetimes[kind].idle, row.startedAt + lifetimes[kind].whole);
}

/** Marks a session seen now. */
export function touch({ db }: Service, id: string, now: number): void {
	db.update(session).set({ seenAt: now }).where(eq(session.id, id)).run();
}

export function endSession(tx: Tx, id: string): void {
	tx.delete(session).where(eq(session.id, id)).run();
}

/** Ends every session of an adult, on every device; gives how many there were. */
export function endSessionsOfAdult(tx: Tx, adultId: string): number {
	return tx.delete(session).where(eq(session.adultId, adultId)).run().changes;
}

/** Ends every session of a child: a new card ends the old one's. */
export function endSessionsOf(tx: Tx, childId: string): number {
	return tx.delete(session).where(eq(session.childId, childId)).run().changes;
}

const byId = statement((db) =>
	db
		.select({ ...getTableColumns(session), closesBefore: card.closesBefore, own: ownColumns })
		.from(session)
		.leftJoin(child, eq(child.id, session.childId))
		.leftJoin(
			card,
			and(eq(card.childId, session.childId), isNull(card.endedAt), isNull(card.confirmedAt))
		)
		.where(eq(session.id, given('id')))
		.prepare()
);
