import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '../access/refusal.ts';
import { permit } from '../access/permit.ts';
import type { Service } from '../service.ts';
import { freshen } from './kept/freshen.ts';

/** Whose figures are asked for: the whole service's, or only what counts for the one who asks. */
export type Whose = 'all' | 'own';

/**
 * Asks the policy, and gives what narrows the sums: for one's own, the meetings one was the IRO or
 * chair of on the day.
 * @throws 404 unless the policy lets this actor see them.
 */
export function whoseFigures(
	service: Service,
	actor: Actor,
	whose: Whose
): { readonly leadId?: string } {
	permit(service, actor, whose === 'all' ? 'figures.see' : 'figures.see-own');
	freshen(service);
	if (whose === 'all') return {};
	return actor.kind === 'adult' ? { leadId: actor.id } : notThere();
}
