import type { LayoutServerLoad } from './$types';

/** Whether a helper handed the device over: then only the task's own ways on are shown. No guard: the gate has been passed. */
export const load: LayoutServerLoad = ({ locals: { actor } }) => ({
	helped: actor.kind === 'child' && actor.helper !== null
});
