import type { AdultActor, ChildActor } from '#lib/policy/actor.ts';
import { newId } from '../db/id.ts';
import type { Made } from './history.ts';

/** A young person and an adult of the demo, as when freshly signed in. */
export function actorsOf(
	{ adults, children }: Made,
	child: string,
	adult: string,
	now: number
): { child: ChildActor; adult: AdultActor } {
	return {
		child: {
			kind: 'child',
			id: children.get(child)!,
			sessionId: newId(),
			freshAt: now,
			opensFrom: 0,
			helper: null
		},
		adult: {
			kind: 'adult',
			id: adults.get(adult)!,
			sessionId: newId(),
			roles: ['iro', 'chair'],
			freshAt: now,
			secondFactor: true
		}
	};
}
