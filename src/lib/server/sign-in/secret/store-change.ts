import { and, eq, ne } from 'drizzle-orm';
import type { ChildActor } from '#lib/policy/actor.ts';
import { permit } from '../../access/permit.ts';
import { record } from '../../audit/audit.ts';
import type { Tx } from '../../db/client.ts';
import { session } from '../../db/schema/index.ts';
import type { Service } from '../../service.ts';
import { addPasskey, type NewPasskey } from '../passkey/store.ts';
import { endStep } from '../step.ts';
import { hashKnown } from './argon2.ts';
import type { Change } from './change.ts';
import { storeSecret } from './child-secret.ts';
import { spelled } from './spelling.ts';

/** Stores what was learned. Every other session of the young person ends. Gives whether it was done. */
export async function storeLearned(
	service: Service,
	actor: ChildActor,
	step: Change
): Promise<boolean> {
	const { chosen, proved } = step.state;
	if (!chosen || !proved) return false;
	const hash = await hashKnown(spelled(chosen.parts));
	return store(service, actor, step, chosen.kind, (tx) =>
		storeSecret(tx, service.now(), { childId: actor.id, kind: chosen.kind, hash })
	);
}

/** Adds a passkey beside what there is. Gives whether it was done. */
export function storePasskey(
	service: Service,
	actor: ChildActor,
	step: Change,
	given: NewPasskey
): boolean {
	if (!step.state.proved) return false;
	return store(service, actor, step, 'passkey', (tx) =>
		addPasskey(tx, service.now(), actor.id, given)
	);
}

function store(
	service: Service,
	actor: ChildActor,
	step: Change,
	way: string,
	write: (tx: Tx) => void
): boolean {
	permit(service, actor, 'secret.set', actor.id);
	return service.db.transaction(
		(tx) => {
			if (!endStep(tx, step)) return false;
			write(tx);
			const others = and(eq(session.childId, actor.id), ne(session.id, actor.sessionId));
			tx.delete(session).where(others).run();
			record(tx, actor, service.now(), {
				action: 'secret.set',
				childId: actor.id,
				detail: { way }
			});
			return true;
		},
		{ behavior: 'immediate' }
	);
}
