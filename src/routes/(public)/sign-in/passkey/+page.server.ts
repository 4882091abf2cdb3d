import { fail } from '@sveltejs/kit';
import { enterWithPasskey } from '#lib/server/sign-in/passkey/enter.ts';
import { partyOf } from '#lib/server/sign-in/passkey/party.ts';
import { readStep } from '#lib/server/sign-in/step.ts';
import { stepCookie } from '#lib/server/sign-in/step-cookie.ts';
import { fromOf, letIn, originOf } from '#lib/server/sign-in/visit.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async (event) => {
		const { service } = event.locals;
		const json = String((await event.request.formData()).get('credential') ?? '');
		const step = readStep(service, stepCookie(event.cookies), 'passkey');
		const party = partyOf(originOf(service, event.url));
		const arrival =
			step &&
			(await enterWithPasskey(service, step, { party, json }, (childId) =>
				fromOf(event, { childId })
			));
		if (!arrival) return fail(400, { problem: 'passkey' as const });
		letIn(event, arrival);
	}
};
