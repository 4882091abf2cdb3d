import { and, eq, isNull } from 'drizzle-orm';
import type { AdultActor } from '#lib/policy/actor.ts';
import { homeOf } from '#lib/policy/home.ts';
import type { Tx } from '../../db/client.ts';
import { familyWay } from '../../db/schema/index.ts';
import type { Service } from '../../service.ts';
import { adultWithRoles } from '../adult/account.ts';

/** Whether these roles are a parent's or carer's and nothing else: staff and advocates come in otherwise. */
export function isFamily(roles: AdultActor['roles']): boolean {
	return roles.length > 0 && homeOf(roles) === '/family';
}

/** The parent or carer who may come in by e-mail or card today, or null: never invited, ended, or of the staff. */
export function familyAdult(
	service: Service,
	adultId: string,
	tx: Tx = service.db
): Pick<AdultActor, 'id' | 'roles'> | null {
	const open = and(eq(familyWay.adultId, adultId), isNull(familyWay.endedAt));
	if (!tx.select({ id: familyWay.adultId }).from(familyWay).where(open).get()) return null;
	const adult = adultWithRoles(service, adultId, tx);
	return isFamily(adult.roles) ? adult : null;
}
