import { and, desc, eq, gt, lte } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { isProtected } from '#lib/policy/routes.ts';
import { record } from '../audit/audit.ts';
import type { Tx } from '../db/client.ts';
import { newId } from '../db/id.ts';
import { keptForm } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import { actorOf } from '../session/actor.ts';
import { endOf, findSession, sessionOfCookie } from '../session/session.ts';

/** How long what somebody had typed waits for them to sign in again: an hour. */
export const KEPT_FOR = 60 * 60_000;

/** A form as it was sent: its address with the action, and its fields in order. Files are not kept. */
export interface KeptForm {
	readonly path: string;
	readonly fields: readonly (readonly [name: string, value: string])[];
}

/**
 * Keeps what was sent with a session that has ended within the last hour (or is about to), sealed,
 * for the same person. Gives whether it was kept: not for a cookie that is no session's key, nor for
 * an address outside somebody's own pages.
 */
export function keepForLater(
	service: Service,
	cookie: string | undefined,
	form: KeptForm
): boolean {
	const found = sessionOfCookie(service, cookie);
	const now = service.now();
	if (!found || now - endOf(found.row, found.kind) > KEPT_FOR) return false;
	if (!isOwnPage(form.path) || form.fields.length === 0) return false;
	const { row } = found;
	const id = newId();
	service.db.transaction(
		(tx) => {
			// The last one counts: a page sent twice is kept once.
			tx.delete(keptForm).where(eq(keptForm.sessionId, row.id)).run();
			tx.insert(keptForm)
				.values({
					id,
					childId: row.childId,
					adultId: row.adultId,
					sessionId: row.id,
					helped: row.helperKind !== null,
					form: service.vault.seal(`kept_form.form:${id}`, JSON.stringify(form)),
					keptAt: now
				})
				.run();
			record(tx, actorOf(service, row), now, {
				action: 'views.wait',
				subject: id,
				...(row.childId ? { childId: row.childId } : {})
			});
		},
		{ behavior: 'immediate' }
	);
	return true;
}

/** What waits for this person on this device, or null. It stays until `dropKept` or its hour is over. */
export function keptFor(
	service: Service,
	actor: Actor
): ({ readonly id: string } & KeptForm) | null {
	if (actor.kind !== 'child' && actor.kind !== 'adult') return null;
	const { db, vault, now } = service;
	const row = db
		.select()
		.from(keptForm)
		.where(
			and(
				eq(actor.kind === 'child' ? keptForm.childId : keptForm.adultId, actor.id),
				gt(keptForm.keptAt, now() - KEPT_FOR)
			)
		)
		.orderBy(desc(keptForm.keptAt))
		.all()
		.find((one) => mayHave(actor, one));
	if (!row) return null;
	return {
		id: row.id,
		...(JSON.parse(vault.open(`kept_form.form:${row.id}`, row.form)) as KeptForm)
	};
}

/** Takes what waits for this person away, to be used now: it is given once. */
export function takeBack(service: Service, actor: Actor): KeptForm | null {
	const kept = keptFor(service, actor);
	if (!kept || !dropKept(service, kept.id)) return null;
	return { path: kept.path, fields: kept.fields };
}

/** Throws away what was kept; gives whether it was still there. */
export function dropKept({ db }: Service, id: string): boolean {
	return db.delete(keptForm).where(eq(keptForm.id, id)).run().changes === 1;
}

/** Whether something waits for the person a session's cookie belongs to. */
export function hasKept(service: Service, cookie: string): boolean {
	const found = findSession(service, cookie, true);
	return found !== null && keptFor(service, actorOf(service, found.row)) !== null;
}

/** The same browser signed in anew: what it typed before goes with it. */
export function carryKept(tx: Tx, from: string, to: string): void {
	tx.update(keptForm).set({ sessionId: to }).where(eq(keptForm.sessionId, from)).run();
}

/** Clears away what nobody came back for. */
export function clearKept({ db, now }: Service): void {
	db.delete(keptForm)
		.where(lte(keptForm.keptAt, now() - KEPT_FOR))
		.run();
}

/**
 * Alone, somebody has back whatever they typed. Beside a helper only what was typed beside a helper
 * on the same device: what a young person wrote alone is not shown to whoever helps them next. A
 * grown-up has it once they have given their second factor too.
 */
function mayHave(actor: Actor, row: { sessionId: string; helped: boolean }): boolean {
	if (actor.kind === 'adult') return actor.secondFactor;
	if (actor.kind !== 'child' || actor.helper === null) return true;
	return row.helped && row.sessionId === actor.sessionId;
}

function isOwnPage(path: string): boolean {
	return /^\/(?!\/)[\w\-./~%?=&]*$/.test(path) && isProtected(new URL(path, 'http://x').pathname);
}
