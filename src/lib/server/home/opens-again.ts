import type { ChildActor } from '#lib/policy/actor.ts';
import { permit } from '../access/permit.ts';
import type { Service } from '../service.ts';
import { hearersOf } from '../views/hearers.ts';

/**
 * Who opens a young person's earlier words again after a new card, as they are called: whoever hears
 * them (sign-in/card/confirm.ts). Null where there is nobody today.
 */
export function opensAgain(service: Service, actor: ChildActor): string | null {
	permit(service, actor, 'photocard.see', actor.id);
	const review = { kind: 'looked-after-review' } as const;
	return hearersOf(service, { childId: actor.id, meeting: review })[0]?.calledName ?? null;
}
