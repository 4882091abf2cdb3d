import { desc, eq } from 'drizzle-orm';
import { adviceOn, type Advice } from '#lib/domain/reading/advice.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { bandOf, type Band } from '#lib/domain/person/band.ts';
import type { Actor } from '#lib/policy/actor.ts';
import type { Ties } from '#lib/policy/ties.ts';
import { may, permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { isId } from '#lib/server/db/id.ts';
import { message, messageRead } from '#lib/server/db/schema/index.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import { bandSetOf, calledName, childRow, fullName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { breakGlassOf } from '#lib/server/views-for-iro/by-break-glass.ts';

export interface ThreadLine {
	readonly id: string;
	readonly fromChild: boolean;
	/** The grown-up it is to or from. */
	readonly adult: string;
	readonly kind: string;
	readonly body: string;
	readonly sentAt: number;
	readonly read: { readonly by: string; readonly at: number } | null;
	/** What would make the latest reply easier to read; null for any other line. */
	readonly advice: Advice | null;
}

/** What went to and fro with one child. */
export interface Thread {
	readonly childId: string;
	readonly name: string;
	readonly called: string;
	readonly band: Band;
	readonly mayReply: boolean;
	readonly lines: readonly ThreadLine[];
}

/**
 * A child's messages, latest first. Opening them marks them read, which the child is shown, with one
 * audit entry in the same transaction; by break-glass no mark is made.
 * @throws 404 unless the actor may read them.
 */
export function readThread(service: Service, actor: Actor, childId: string): Thread {
	if (!isId(childId) || actor.kind !== 'adult') notThere();
	const { db, vault } = service;
	return db.transaction(
		(tx) => {
			permit(service, actor, 'message.read', childId, tx);
			const row = childRow(tx, childId) ?? notThere();
			const at = service.now();
			const isIro = (ties: Ties) => ties.has('iro') || ties.has('iro-cover');
			const glass = breakGlassOf(service, tx, actor, childId, isIro);
			const rows = tx
				.select({ message, read: messageRead })
				.from(message)
				.leftJoin(messageRead, eq(messageRead.messageId, message.id))
				.where(eq(message.childId, childId))
				.orderBy(desc(message.sentAt))
				.all();
			for (const { message: one, read } of rows) {
				if (glass || read || one.from !== 'child') continue;
				tx.insert(messageRead).values({ messageId: one.id, by: actor.id, at }).run();
			}
			if (rows.length > 0) {
				record(tx, actor, at, {
					action: glass ? 'break-glass.read' : 'message.read',
					subject: childId,
					childId,
					detail: { messages: rows.length, ...(glass ? { breakGlass: glass } : {}) }
				});
			}
			const band = bandOf(row.dob, londonDay(at), bandSetOf(row));
			const latest = rows.find((one) => one.message.from !== 'child')?.message.id;
			const name = (id: string) => nameOfAdult(tx, vault, id) ?? '';
			return {
				childId,
				name: fullName(vault, row),
				called: calledName(vault, row),
				band,
				mayReply: may(service, actor, 'message.answer', childId),
				lines: rows.map(({ message: one, read }) => {
					const body = vault.open(`message.body:${one.id}`, one.body);
					return {
						id: one.id,
						fromChild: one.from === 'child',
						adult: name(one.adultId),
						kind: one.kind,
						body,
						sentAt: one.sentAt,
						read: read && { by: name(read.by), at: read.at },
						advice: one.id === latest ? adviceOn(body, band) : null
					};
				})
			};
		},
		{ behavior: 'immediate' }
	);
}
