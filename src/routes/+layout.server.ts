import { opensAgain } from '#lib/server/home/opens-again.ts';
import type { LayoutServerLoad } from './$types';

/**
 * What the page's chrome needs of the request: one load for all of it, as each costs. For a child:
 * whether a helper handed the device over (then only the task's own ways on are shown), and whether
 * earlier words are closed until somebody confirms the card. No guard: the gate has been passed.
 */
export const load: LayoutServerLoad = ({ locals }) => {
	const { actor, fit, language, look, service, session } = locals;
	const child = actor.kind === 'child' ? actor : null;
	return {
		fit,
		language,
		look,
		secondsLeft: session && Math.round((session.endsAt - service.now()) / 1000),
		sessionKind: session?.kind ?? null,
		helped: child !== null && child.helper !== null,
		kept: child && child.opensFrom > 0 ? { by: opensAgain(service, child) } : null
	};
};
