import { fail, redirect } from '@sveltejs/kit';
import { homeOf } from '#lib/policy/home.ts';
import { passwordOf } from '#lib/server/sign-in/adult/account.ts';
import { againBy, enterDemoAgain, wayBack } from '#lib/server/sign-in/adult/again.ts';
import { enterAgain } from '#lib/server/sign-in/adult/enter.ts';
import { fromOf, letIn, originOf, type Visit } from '#lib/server/sign-in/visit.ts';
import type { Actions, PageServerLoad } from './$types';

/** The adult who is signed in, or the sign-in of everybody. */
function signedIn({ locals }: Pick<Visit, 'locals'>) {
	if (locals.actor.kind !== 'adult') redirect(303, '/sign-in');
	return locals.actor;
}

export const load: PageServerLoad = (event) => {
	const actor = signedIn(event);
	const { service } = event.locals;
	const from = event.request.headers.get('referer');
	return {
		by: againBy(service, actor),
		then: wayBack(from, originOf(service, event.url), homeOf(actor.roles))
	};
};

/** Where the form says to go back to: checked again, for a form can say anything. */
function backTo(event: Visit, sent: FormData): string {
	const given = sent.get('then');
	const home = homeOf(signedIn(event).roles);
	return wayBack(
		typeof given === 'string' ? given : null,
		originOf(event.locals.service, event.url),
		home
	);
}

export const actions: Actions = {
	password: async (event) => {
		const actor = signedIn(event);
		const { service } = event.locals;
		const sent = await event.request.formData();
		const then = backTo(event, sent);
		const row = passwordOf(service.db, actor.id);
		if (!row) return fail(400, { came: 'wrong' as const, wait: 0, then });
		const typed = {
			password: String(sent.get('password') ?? '').slice(0, 500),
			code: String(sent.get('code') ?? '').slice(0, 20)
		};
		const outcome = await enterAgain(service, row, typed, fromOf(event, { adultId: actor.id }));
		if (outcome.came === 'in') letIn(event, outcome.arrival, then);
		const wait = outcome.came === 'use-provider' ? 0 : outcome.wait;
		return fail(400, { came: outcome.came, wait, then });
	},
	demo: async (event) => {
		const actor = signedIn(event);
		const then = backTo(event, await event.request.formData());
		const arrival = enterDemoAgain(event.locals.service, actor, fromOf(event, null));
		if (!arrival) return fail(400, { came: 'wrong' as const, wait: 0, then });
		letIn(event, arrival, then);
	}
};
