import type { Band } from '#lib/domain/person/band.ts';
import type { DemoAccount } from '#lib/server/demo/accounts.ts';
import type { Portal } from '#tests/support/portal.ts';
import type { Visitor } from '#tests/support/visitor.ts';
import type { Somebody } from './screen.ts';
import type { World } from './world.ts';

/** Somebody of the made-up council at the door, signed in if they can be. */
export function arrives(portal: Portal, world: World, who: Somebody): Visitor | Promise<Visitor> {
	if (who === 'nobody') return portal.visitor();
	if (!who.startsWith('filled-')) return portal.signIn(who as DemoAccount);
	const { childId } = world.filled[who.slice('filled-'.length) as Band];
	return portal.enter({ kind: 'child', childId });
}
