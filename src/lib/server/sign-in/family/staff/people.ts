import { eq, isNull, and } from 'drizzle-orm';
import type { AdultActor } from '#lib/policy/actor.ts';
import { may, permit } from '../../../access/permit.ts';
import { notThere } from '../../../access/refusal.ts';
import { familyCard, familyWay } from '../../../db/schema/index.ts';
import { nameOfAdult } from '../../../people/adult.ts';
import { calledName, childRow } from '../../../people/child.ts';
import type { Service } from '../../../service.ts';
import { codesLeft } from '../one-time-codes.ts';
import { mayBeInvited, relatedToday } from './permitted.ts';

/** How somebody comes in today. */
export type Way = 'mail' | 'card' | 'none' | 'staff';

/** A line of the people in a child's life. */
export interface PersonInLife {
	readonly id: string;
	readonly name: string;
	readonly kind: string;
	readonly contact: string;
	readonly way: Way;
	readonly codes: number;
}

/** The page of the people in a child's life. */
export interface PeopleInLife {
	readonly childName: string;
	readonly mayInvite: boolean;
	readonly people: readonly PersonInLife[];
}

/** The people in a child's life today, with how each signs in. @throws 404 */
export function peopleInLife(service: Service, actor: AdultActor, childId: string): PeopleInLife {
	permit(service, actor, 'family-way.see', childId);
	const { db, vault } = service;
	const child = childRow(db, childId) ?? notThere();
	const people = relatedToday(service, childId).map(({ adultId, kind, contact }) => ({
		id: adultId,
		name: nameOfAdult(db, vault, adultId) ?? '',
		kind,
		contact,
		way: wayOf(service, adultId),
		codes: codesLeft(db, adultId)
	}));
	return {
		childName: calledName(vault, child),
		mayInvite: may(service, actor, 'family-way.give', childId),
		people: people.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))
	};
}

/** How somebody of a family comes in: by mail, with a card alone, not at all, or as staff do. */
export function wayOf(service: Service, adultId: string): Way {
	if (!mayBeInvited(service, adultId)) return 'staff';
	const open = and(eq(familyWay.adultId, adultId), isNull(familyWay.endedAt));
	const row = service.db.select().from(familyWay).where(open).get();
	if (!row) return 'none';
	return row.mailMark ? 'mail' : 'card';
}

/** The card somebody has, if any. */
export function cardOf({ db }: Pick<Service, 'db'>, adultId: string) {
	const open = and(eq(familyCard.adultId, adultId), isNull(familyCard.endedAt));
	return db.select().from(familyCard).where(open).get();
}
