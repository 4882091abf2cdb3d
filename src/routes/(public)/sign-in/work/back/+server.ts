import { redirect } from '@sveltejs/kit';
import { comeBack } from '#lib/server/sign-in/provider/finish.ts';
import { readStep } from '#lib/server/sign-in/step.ts';
import { clearStepCookie, stepCookie } from '#lib/server/sign-in/step-cookie.ts';
import { fromOf, isHttps, letIn, originOf } from '#lib/server/sign-in/visit.ts';
import type { RequestHandler } from './$types';

/** Back from the council's identity provider. */
export const GET: RequestHandler = async (event) => {
	const { locals, url, cookies } = event;
	const step = readStep(locals.service, stepCookie(cookies), 'provider');
	if (!step) redirect(303, '/sign-in/work?came=failed');
	const given = { origin: originOf(locals.service, url), search: url.search };
	const outcome = await comeBack(locals.service, step, given, (owner) => fromOf(event, owner));
	if (outcome.came === 'in') {
		const { arrival, then } = outcome;
		letIn(event, arrival, then === '/staff' ? arrival.home : then);
	}
	clearStepCookie(cookies, isHttps(event));
	redirect(303, `/sign-in/work?came=${outcome.came}`);
};
