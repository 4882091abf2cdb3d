import { opensAgain } from '#lib/server/home/opens-again.ts';
import type { LayoutServerLoad } from './$types';

/**
 * Whether a helper handed the device over: then only the task's own ways on are shown. And whether
 * earlier words are closed until somebody confirms the card. No guard: the gate has been passed.
 */
export const load: LayoutServerLoad = ({ locals: { service, actor } }) => ({
	helped: actor.kind === 'child' && actor.helper !== null,
	kept: actor.kind === 'child' && actor.opensFrom > 0 ? { by: opensAgain(service, actor) } : null
});
