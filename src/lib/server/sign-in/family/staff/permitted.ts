import { and, eq } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import { permit } from '../../../access/permit.ts';
import { notThere } from '../../../access/refusal.ts';
import { isCarer } from '../../../access/carer.ts';
import { inForce } from '../../../access/ties.ts';
import { relationship } from '../../../db/schema/index.ts';
import type { Service } from '../../../service.ts';
import { adultWithRoles } from '../../adult/account.ts';
import { isFamily } from '../family-adult.ts';

/** Somebody in a child's life, and by what. */
export interface Related {
	readonly adultId: string;
	readonly kind: string;
	readonly contact: string;
	readonly role: 'parent' | 'carer';
}

/**
 * A parent or carer of this child, for a worker who may give them a way in. Somebody of the staff who
 * is also family comes in as staff do.
 * @throws 404 unless allowed and tied to the child today; or the way to a fresh sign-in.
 */
export function permittedPerson(
	service: Service,
	actor: AdultActor,
	{ childId, adultId }: { readonly childId: string; readonly adultId: string }
): Related {
	permit(service, actor, 'family-way.give', childId);
	const found = relatedToday(service, childId).find((one) => one.adultId === adultId) ?? notThere();
	return mayBeInvited(service, adultId) ? found : notThere();
}

/** Everybody related to a child today, once each. Ask the policy first. */
export function relatedToday({ db, now }: Service, childId: string): Related[] {
	const rows = db
		.select()
		.from(relationship)
		.where(
			and(
				eq(relationship.childId, childId),
				inForce(relationship.from, relationship.to, londonDay(now()))
			)
		)
		.all();
	const all = new Map<string, Related>();
	for (const { adultId, kind, contact } of rows) {
		if (all.has(adultId)) continue;
		all.set(adultId, { adultId, kind, contact, role: isCarer(kind) ? 'carer' : 'parent' });
	}
	return [...all.values()];
}

/** Whether somebody may be given a family's way in: they hold no role but a parent's or carer's. */
export function mayBeInvited(service: Service, adultId: string): boolean {
	const { roles } = adultWithRoles(service, adultId);
	return roles.length === 0 || isFamily(roles);
}
