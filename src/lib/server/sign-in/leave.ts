import type { Actor } from '#lib/policy/actor.ts';
import { record } from '../audit/audit.ts';
import type { Service } from '../service.ts';
import { endSession, endSessionsOf, endSessionsOfAdult } from '../session/session.ts';

/** Ends somebody's session; `everywhere`: all of theirs, on every device (not for a helped device). */
export function signOut(service: Service, actor: Actor, everywhere: boolean): void {
	if (actor.kind !== 'child' && actor.kind !== 'adult') return;
	service.db.transaction(
		(tx) => {
			endSession(tx, actor.sessionId);
			if (everywhere && actor.kind === 'adult') endSessionsOfAdult(tx, actor.id);
			if (everywhere && actor.kind === 'child' && !actor.helper) endSessionsOf(tx, actor.id);
			record(tx, actor, service.now(), {
				action: 'sign-out',
				detail: { everywhere },
				...(actor.kind === 'child' ? { childId: actor.id } : {})
			});
		},
		{ behavior: 'immediate' }
	);
}
