import type { Handle } from '@sveltejs/kit';
import { answerAtGate } from '#lib/policy/gate.ts';
import { isDemo } from '../settings/demo.ts';
import { keptAtGate } from '../sign-in/kept-form.ts';
import { notThereResponse } from './not-there.ts';

/**
 * The one gate, before any load, action or endpoint. Pages ask for no `__data.json` (they ship no
 * framework), so none is ever answered; and whatever ends in 404 ends in the same body.
 */
export const gate: Handle = async ({ event, resolve }) => {
	const { locals, url, route } = event;
	const { actor, service } = locals;
	const answer = answerAtGate(actor, {
		routeId: route.id,
		path: url.pathname,
		demo: isDemo(service),
		now: service.now()
	});
	// Whoever sends a form just after their session ended finds it again when they are back.
	if (answer === 'sign-in') return seeOther((await keptAtGate(event)) ?? '/sign-in');
	if (answer === 'sign-in-again') return seeOther('/sign-in/again');
	if (answer === 'back-to-task' && actor.kind === 'child' && actor.helper) {
		return seeOther(actor.helper.lockedTo);
	}
	if (answer !== 'open' || event.isDataRequest) return notThereResponse(locals);
	const response = await resolve(event);
	return response.status === 404 ? notThereResponse(locals) : response;
};

function seeOther(location: string): Response {
	return new Response(null, { status: 303, headers: { location } });
}
