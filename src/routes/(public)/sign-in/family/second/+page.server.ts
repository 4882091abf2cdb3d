import { fail, redirect } from '@sveltejs/kit';
import { enterWithAdultPasskey } from '#lib/server/sign-in/family/passkeys.ts';
import { giveCode, secondView } from '#lib/server/sign-in/family/second.ts';
import { partyOf } from '#lib/server/sign-in/passkey/party.ts';
import { readStep } from '#lib/server/sign-in/step.ts';
import { stepCookie } from '#lib/server/sign-in/step-cookie.ts';
import { fromOf, letIn, originOf } from '#lib/server/sign-in/visit.ts';
import { signedInFamily } from '../signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const actor = signedInFamily(event);
	const { device } = fromOf(event, { adultId: actor.id });
	return { view: secondView(event.locals.service, actor, device) };
};

export const actions: Actions = {
	code: async (event) => {
		const actor = signedInFamily(event);
		const typed = String((await event.request.formData()).get('code') ?? '').slice(0, 60);
		if (typed.trim() === '') return fail(400, { came: 'empty' as const });
		const from = fromOf(event, { adultId: actor.id });
		const outcome = await giveCode(event.locals.service, actor, typed, from);
		if (outcome.came === 'in') letIn(event, outcome.arrival);
		if (outcome.came === 'over') redirect(303, '/sign-in/family');
		return fail(400, { came: outcome.came });
	},
	passkey: async (event) => {
		const actor = signedInFamily(event);
		const { service } = event.locals;
		const json = String((await event.request.formData()).get('credential') ?? '');
		const step = readStep(service, stepCookie(event.cookies), 'passkey');
		const given = { party: partyOf(originOf(service, event.url)), json, only: actor.id };
		const from = (adultId: string) => fromOf(event, { adultId });
		const arrival = step && (await enterWithAdultPasskey(service, step, given, from));
		if (!arrival) return fail(400, { came: 'passkey' as const });
		letIn(event, arrival);
	}
};
