import { redirect, type RequestEvent } from '@sveltejs/kit';
import { asDesigned, chosenFit } from '#lib/domain/person/fit.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { homeOf } from '#lib/policy/home.ts';
import { wayBack } from '#lib/policy/way-back.ts';
import { keepFitCookie } from '#lib/server/hooks/fit-cookie.ts';
import { keepFit } from '#lib/server/people/fit.ts';
import { isHttps } from '#lib/server/sign-in/visit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { actor }, request, url }) => ({
	back: wayBack(request.headers.get('referer'), url.origin) ?? startOf(actor),
	child: actor.kind === 'child'
});

export const actions: Actions = {
	default: async (event) => {
		const sent = await event.request.formData().catch(() => new FormData());
		// A young person's choice is not left on the device because their session ended meanwhile.
		if (sent.get('whose') === 'child' && event.locals.actor.kind !== 'child') {
			redirect(303, '/sign-in/timed-out');
		}
		const fit = sent.has('reset') ? asDesigned : chosenFit((part) => sent.get(part));
		keep(event, fit);
		const back = sent.get('back');
		const asked = typeof back === 'string' ? wayBack(back, event.url.origin) : null;
		redirect(303, asked ?? startOf(event.locals.actor));
	}
};

/** A young person's choice is theirs, on every device; anybody else's stays in the browser. */
function keep(event: RequestEvent, fit: typeof asDesigned): void {
	const { actor, service } = event.locals;
	if (actor.kind === 'child') keepFit(service, actor, fit);
	else keepFitCookie(event.cookies, fit, isHttps(event));
}

/** Where somebody goes whose way back isn't known: to their task, their home, or the front page. */
function startOf(actor: Actor): string {
	if (actor.kind === 'child') return actor.helper?.lockedTo ?? '/me';
	return actor.kind === 'adult' ? homeOf(actor.roles) : '/';
}
