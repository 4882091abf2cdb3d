import type { ChildActor } from '#lib/policy/actor.ts';
import type { Service } from '#lib/server/service.ts';
import { myAdvocate } from './ask.ts';

/** What the child's first page asks them about advocates; the most pressing, if anything. */
export interface AdvocateAsk {
	readonly what: 'found' | 'check' | 'ended' | 'offered';
	/** Who was found, has sent something, or is theirs no more. */
	readonly name: string;
}

/** Somebody was found; something was sent for them and not looked over; theirs has ended; or one is offered. */
export function advocateAsk(service: Service, actor: ChildActor): AdvocateAsk | null {
	const { found, offered, said, ended } = myAdvocate(service, actor);
	if (found) return { what: 'found', name: found.name };
	// That an advocate thinks the child can't look it over is no answer of the child's.
	const unseen = said.find(({ check }) => check === null || check === 'cannot-check');
	if (unseen) return { what: 'check', name: unseen.from };
	if (ended) return { what: 'ended', name: ended.name };
	return offered ? { what: 'offered', name: '' } : null;
}
