import { and, eq } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { inForce } from '#lib/server/access/ties.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { adult, roleHeld } from '#lib/server/db/schema/index.ts';
import { adultName } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';

export interface Authoriser {
	readonly adultId: string;
	readonly name: string;
}

/** The managers of today, one of whom authorises a cancellation (Medway 2.18). */
export function authorisers({ db, vault, now }: Service, at: Tx = db): Authoriser[] {
	return at
		.selectDistinct({ id: adult.id, name: adult.name })
		.from(roleHeld)
		.innerJoin(adult, eq(adult.id, roleHeld.adultId))
		.where(and(eq(roleHeld.role, 'manager'), inForce(roleHeld.from, roleHeld.to, londonDay(now()))))
		.all()
		.map((row) => ({ adultId: row.id, name: adultName(vault, row) }));
}
