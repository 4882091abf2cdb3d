import type { Actor } from '#lib/policy/actor.ts';
import { homeOf } from '#lib/policy/home.ts';

/** Where a signed-in reader came from and goes back to; null for nobody in particular. */
export function homeFor(actor: Actor): string | null {
	if (actor.kind === 'child') return actor.helper ? '/me/views' : '/me';
	return actor.kind === 'adult' ? homeOf(actor.roles) : null;
}
