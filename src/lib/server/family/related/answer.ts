import { and, eq, isNull } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { may, permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { isId, newId } from '#lib/server/db/id.ts';
import {
	adult,
	allocation,
	relationship,
	relationshipByHand,
	roleHeld
} from '#lib/server/db/schema/index.ts';
import { writeNotice } from '#lib/server/notices/write.ts';
import type { Service } from '#lib/server/service.ts';
import { waitingRows, type ByHandRow } from './rows.ts';

/** `same-person`: who asked, or is added, can't be the one who agrees. */
export type AnswerProblem = 'same-person';

/**
 * A second person agrees that somebody is in a child's life: from the next request on they can be invited
 * and released to. Not who asked, and not whom it is about.
 * @returns what stops it, or null. @throws 404 unless the actor may and it still waits, or the way to a
 * fresh sign-in.
 */
export function agreeToRelationship(
	service: Service,
	actor: Actor,
	childId: string,
	id: string
): AnswerProblem | null {
	if (!isId(childId)) notThere();
	return service.db.transaction(
		(tx): AnswerProblem | null => {
			permit(service, actor, 'relationship.agree', childId, tx);
			const by = asAdult(actor).id;
			const row = waitingRows(tx, childId).find((one) => one.id === id) ?? notThere();
			const adultId = row.adultId ?? notThere();
			if (by === row.askedBy || by === adultId) return 'same-person';
			const relationshipId = newId();
			const { kind, parentalResponsibility, contact, from, to } = row;
			const said = { kind, parentalResponsibility, contact, from, to };
			tx.insert(relationship)
				.values({ id: relationshipId, adultId, childId, ...said })
				.run();
			settle(service, tx, actor, row, { answer: 'agreed', by, relationshipId });
			return null;
		},
		{ behavior: 'immediate' }
	);
}

/**
 * It is refused, or taken back by who asked. Somebody who was written down for it alone is forgotten.
 * @throws 404 unless the actor may agree, or asked, and it still waits.
 */
export function refuseRelationship(
	service: Service,
	actor: Actor,
	childId: string,
	id: string
): void {
	if (!isId(childId)) notThere();
	service.db.transaction(
		(tx) => {
			permit(service, actor, 'family-way.see', childId, tx);
			const by = asAdult(actor).id;
			const row = waitingRows(tx, childId).find((one) => one.id === id) ?? notThere();
			const isOwn = row.askedBy === by;
			if (!isOwn && !may(service, actor, 'relationship.agree', childId)) notThere();
			settle(service, tx, actor, row, { answer: 'refused', by, relationshipId: null });
			if (row.adultId !== null) forgetUnknown(tx, row.adultId);
		},
		{ behavior: 'immediate' }
	);
}

interface Settled {
	readonly answer: 'agreed' | 'refused';
	readonly by: string;
	readonly relationshipId: string | null;
}

function settle(
	service: Service,
	tx: Tx,
	actor: Actor,
	row: ByHandRow,
	{ answer, by, relationshipId }: Settled
): void {
	const at = service.now();
	tx.update(relationshipByHand)
		.set({ answer, answeredBy: by, answeredAt: at, relationshipId })
		.where(eq(relationshipByHand.id, row.id))
		.run();
	const { childId, askedBy } = row;
	const path = `/staff/children/${childId}` as const;
	if (askedBy !== by) writeNotice(service, tx, { adultId: askedBy, kind: 'reply-waiting', path });
	record(tx, actor, at, {
		action: 'relationship.agree',
		subject: row.id,
		childId,
		detail: { adult: row.adultId ?? '', answer }
	});
}

/** Nothing is kept of somebody whom nobody knows by anything else. */
function forgetUnknown(tx: Tx, adultId: string): void {
	const isKnown =
		tx.select().from(relationship).where(eq(relationship.adultId, adultId)).get() ??
		tx.select().from(roleHeld).where(eq(roleHeld.adultId, adultId)).get() ??
		tx.select().from(allocation).where(eq(allocation.adultId, adultId)).get() ??
		tx
			.select()
			.from(relationshipByHand)
			.where(and(eq(relationshipByHand.adultId, adultId), isNull(relationshipByHand.answer)))
			.get();
	if (isKnown) return;
	const own = eq(relationshipByHand.adultId, adultId);
	tx.update(relationshipByHand).set({ adultId: null }).where(own).run();
	tx.delete(adult)
		.where(and(eq(adult.id, adultId), isNull(adult.ref), isNull(adult.email)))
		.run();
}
