import type { Cookies } from '@sveltejs/kit';
import { sessionCookie } from '../session/cookie.ts';
import type { Service } from '../service.ts';
import { keepForLater } from './kept.ts';

/** Kept forms are texts; more than this is no form of ours. */
const AT_MOST = 400_000;
const FORM = /^(application\/x-www-form-urlencoded|multipart\/form-data)/;

/**
 * Keeps a form that was sent, by reading its fields; files are left out. Gives whether it was kept.
 */
export async function keepSent(
	service: Service,
	cookie: string | undefined,
	path: string,
	request: Request
): Promise<boolean> {
	if (!FORM.test(request.headers.get('content-type') ?? '')) return false;
	if (Number(request.headers.get('content-length') ?? 0) > AT_MOST) return false;
	const sent = await request.formData().catch(() => new FormData());
	const fields = [...sent].flatMap(([name, value]): [string, string][] =>
		typeof value === 'string' ? [[name, value]] : []
	);
	return keepForLater(service, cookie, { path, fields });
}

/**
 * For the gate, when somebody who is not signed in sends a form to a page of their own: their session
 * has just ended. Keeps what they wrote and gives the way to the page that says so; null where there
 * is nothing to keep, and the plain way to sign in is right.
 */
export async function keptAtGate(event: {
	readonly locals: { readonly service: Service };
	readonly request: Request;
	readonly cookies: Cookies;
	readonly url: URL;
}): Promise<string | null> {
	const { locals, request, cookies, url } = event;
	if (request.method !== 'POST') return null;
	const path = url.pathname + url.search;
	const kept = await keepSent(locals.service, sessionCookie(cookies), path, request);
	return kept ? '/sign-in/timed-out' : null;
}
