import { redirect, type RequestEvent } from '@sveltejs/kit';
import { isLanguage, type Language } from '#lib/i18n/languages.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { homeOf } from '#lib/policy/home.ts';
import { pageBefore } from '#lib/policy/way-back.ts';
import { keepLanguageCookie } from '#lib/server/hooks/language-cookie.ts';
import { keepAdultLanguage } from '#lib/server/people/adult-language.ts';
import { keepLanguage } from '#lib/server/people/language.ts';
import { isHttps } from '#lib/server/sign-in/visit.ts';
import type { RequestHandler } from './$types';

/** Chooses the language, and shows the page one is on in it. */
export const POST: RequestHandler = async (event) => {
	const { locals, request, url } = event;
	const sent = await request.formData().catch(() => new FormData());
	const language = sent.get('language');
	// A young person's choice is not left on the device because their session ended meanwhile.
	if (sent.get('whose') === 'child' && locals.actor.kind !== 'child') {
		redirect(303, '/sign-in/timed-out');
	}
	if (isLanguage(language)) keep(event, language);
	const page = pageBefore(request.headers.get('referer'), url.origin);
	redirect(303, page ?? startOf(locals.actor));
};

/**
 * A young person's choice is theirs, on every device; anybody else's stays in the browser, and of
 * families and advocates the notices come in it.
 */
function keep(event: RequestEvent, language: Language): void {
	const { actor, service } = event.locals;
	if (actor.kind === 'child') keepLanguage(service, actor, language);
	else keepLanguageCookie(event.cookies, language, isHttps(event));
	if (actor.kind === 'adult') keepAdultLanguage(service, actor, language);
}

function startOf(actor: Actor): string {
	if (actor.kind === 'child') return actor.helper?.lockedTo ?? '/me';
	return actor.kind === 'adult' ? homeOf(actor.roles) : '/';
}
