import { fail, redirect } from '@sveltejs/kit';
import { askForLink } from '#lib/server/sign-in/family/ask-link.ts';
import { markAsking } from '#lib/server/sign-in/family/asking-browser.ts';
import { mailAddress } from '#lib/server/sign-in/family/mail-mark.ts';
import { enterWithAdultPasskey } from '#lib/server/sign-in/family/passkeys.ts';
import { partyOf } from '#lib/server/sign-in/passkey/party.ts';
import { readStep } from '#lib/server/sign-in/step.ts';
import { stepCookie } from '#lib/server/sign-in/step-cookie.ts';
import { fromOf, isHttps, letIn, originOf } from '#lib/server/sign-in/visit.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	/** The same answer after the same time, whether or not the address is known. */
	link: async (event) => {
		const { service } = event.locals;
		const typed = String((await event.request.formData()).get('address') ?? '').slice(0, 300);
		const address = mailAddress(typed);
		if (!address) return fail(400, { problem: 'address' as const, address: typed });
		const browser = markAsking(event.cookies, isHttps(event));
		const deviceOf = (adultId: string) => fromOf(event, { adultId }).device;
		await askForLink(service, { address, browser }, deviceOf);
		redirect(303, '/sign-in/family/asked');
	},
	passkey: async (event) => {
		const { service } = event.locals;
		const json = String((await event.request.formData()).get('credential') ?? '');
		const step = readStep(service, stepCookie(event.cookies), 'passkey');
		const given = { party: partyOf(originOf(service, event.url)), json, only: null };
		const from = (adultId: string) => fromOf(event, { adultId });
		const arrival = step && (await enterWithAdultPasskey(service, step, given, from));
		if (!arrival) return fail(400, { problem: 'passkey' as const, address: '' });
		letIn(event, arrival);
	}
};
