import type { Actor, AdultActor } from '#lib/policy/actor.ts';
import { notThere } from './refusal.ts';

/** The adult asking. The gate has seen to it; this tells the compiler, and fails shut. */
export function asAdult(actor: Actor): AdultActor {
	return actor.kind === 'adult' ? actor : notThere();
}
