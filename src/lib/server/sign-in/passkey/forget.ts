import { eq } from 'drizzle-orm';
import type { ChildActor } from '#lib/policy/actor.ts';
import { permit } from '../../access/permit.ts';
import { record } from '../../audit/audit.ts';
import { passkey } from '../../db/schema/index.ts';
import type { Service } from '../../service.ts';
import { askedOf } from '../secret/asked.ts';

/** Forgets every passkey of the young person, where something else lets them in. */
export function forgetPasskeys(service: Service, actor: ChildActor): void {
	permit(service, actor, 'secret.set', actor.id);
	if (['passkey', 'nothing'].includes(askedOf(service.db, actor.id))) return;
	service.db.transaction(
		(tx) => {
			tx.delete(passkey).where(eq(passkey.childId, actor.id)).run();
			record(tx, actor, service.now(), {
				action: 'secret.set',
				childId: actor.id,
				detail: { way: 'no-passkey' }
			});
		},
		{ behavior: 'immediate' }
	);
}
