import { redirect, type RequestEvent } from '@sveltejs/kit';
import { isLanguage } from '#lib/i18n/languages.ts';
import { languageCookie } from '../hooks/language-cookie.ts';
import { keepAdultLanguage } from '../people/adult-language.ts';
import type { Service } from '../service.ts';
import { sessionCookie, setSessionCookie } from '../session/cookie.ts';
import { actorOf } from '../session/actor.ts';
import { findSession, sessionOfCookie } from '../session/session.ts';
import type { Arrival, From } from './arrival.ts';
import { deviceOf, deviceSecrets, keepDevice, type Owner } from './device.ts';
import { hasKept } from './kept.ts';
import { clearStepCookie } from './step-cookie.ts';

/** A browser at the door. */
export type Visit = Pick<RequestEvent, 'cookies' | 'url' | 'locals'>;

/** Whether cookies may be kept to encrypted connections. */
export function isHttps({ url }: Pick<Visit, 'url'>): boolean {
	return url.protocol === 'https:';
}

/** The address people are given: `ORIGIN` where it is set, else the one that was asked. */
export function originOf(service: Pick<Service, 'env'>, url: URL): string {
	return service.env.ORIGIN ? new URL(service.env.ORIGIN).origin : url.origin;
}

/** Where somebody arrives from: whether the device is theirs, and the session it had. */
export function fromOf({ cookies, locals }: Visit, owner: Owner | null): From {
	const { service } = locals;
	return {
		device: owner && deviceOf(service.db, deviceSecrets(cookies), owner),
		replaces: sessionOfCookie(service, sessionCookie(cookies))?.row.id ?? null
	};
}

/** What was chosen at the door is the language of whoever comes in by it, unless they chose another before. */
function noteLanguage({ cookies, locals: { service } }: Visit, { session }: Arrival): void {
	const language = languageCookie(cookies);
	const found = isLanguage(language) && findSession(service, session);
	const actor = found ? actorOf(service, found.row) : null;
	if (!isLanguage(language) || actor?.kind !== 'adult') return;
	keepAdultLanguage(service, actor, language, { arriving: true });
}

/** Opens the door: session and device go to the browser, and it goes on to a page of its own. */
export function letIn(visit: Visit, arrival: Arrival, to = arrival.home): never {
	const { cookies, locals } = visit;
	const https = isHttps(visit);
	clearStepCookie(cookies, https);
	setSessionCookie(cookies, arrival.session, https);
	noteLanguage(visit, arrival);
	if (arrival.device) keepDevice(cookies, arrival.device, https);
	redirect(303, hasKept(locals.service, arrival.session) ? '/sign-in/kept' : to);
}
