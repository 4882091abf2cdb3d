import type { Band } from '#lib/domain/person/band.ts';
import { isBand } from '#lib/domain/person/band.ts';
import type { Actor, ChildActor } from '#lib/policy/actor.ts';
import { notThere } from './refusal.ts';

/** The young person asking. The gate has seen to it; this tells the compiler, and fails shut. */
export function asChild(actor: Actor): ChildActor {
	return actor.kind === 'child' ? actor : notThere();
}

/** The band of a young person's page. */
export function asBand(look: Look): Band {
	return isBand(look.band) ? look.band : notThere();
}
