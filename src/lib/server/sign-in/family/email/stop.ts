import type { AdultActor } from '#lib/policy/actor.ts';
import { record } from '../../../audit/audit.ts';
import type { Service } from '../../../service.ts';
import { permittedPerson } from '../staff/permitted.ts';
import { stopChanges } from './open.ts';

/** A worker stops a change. @throws 404 unless allowed, or the way to a fresh sign-in. */
export function stopChange(
	service: Service,
	actor: AdultActor,
	given: { readonly childId: string; readonly adultId: string }
): boolean {
	permittedPerson(service, actor, given);
	return stop(service, actor, given);
}

/**
 * Somebody stops a change of their own address. Whoever reads their old mail may be why it changes: it
 * takes both factors.
 */
export function stopOwnChange(service: Service, actor: AdultActor): boolean {
	if (!actor.secondFactor) return false;
	return stop(service, actor, { adultId: actor.id });
}

function stop(
	service: Service,
	actor: AdultActor,
	{ adultId, childId }: { readonly adultId: string; readonly childId?: string }
): boolean {
	const now = service.now();
	return service.db.transaction(
		(tx) => {
			if (!stopChanges(tx, now, adultId, actor.id)) return false;
			record(tx, actor, now, {
				action: 'family-way.change',
				detail: { adultId, email: 'stopped' },
				...(childId ? { childId } : {})
			});
			return true;
		},
		{ behavior: 'immediate' }
	);
}
