import { and, desc, eq, gt } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '../../access/permit.ts';
import { notThere } from '../../access/refusal.ts';
import { card } from '../../db/schema/index.ts';
import { nameOfAdult } from '../../people/adult.ts';
import type { Service } from '../../service.ts';

export interface NewCard {
	/** Who made it, by name; null where they are no longer known. */
	readonly by: string | null;
	readonly at: number;
}

/**
 * The cards made for a young person since an instant, newest first, with who made each: for their
 * access history and the notice after signing in. @throws 404 unless it is their own, alone.
 */
export function newCardsSince(service: Service, actor: Actor, since: number): NewCard[] {
	if (actor.kind !== 'child') notThere();
	permit(service, actor, 'access.read-own', actor.id);
	const { db, vault } = service;
	return db
		.select({ by: card.madeBy, at: card.madeAt })
		.from(card)
		.where(and(eq(card.childId, actor.id), gt(card.madeAt, since)))
		.orderBy(desc(card.madeAt))
		.all()
		.map(({ by, at }) => ({ by: nameOfAdult(db, vault, by), at }));
}
