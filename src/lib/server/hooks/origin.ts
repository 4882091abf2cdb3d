import type { Handle } from '@sveltejs/kit';
import { runningService } from './running.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses every change that another site asked for: the `Origin` of a non-GET must be ours, whatever
 * its content type.
 */
export const origin: Handle = ({ event, resolve }) => {
	const { request, url } = event;
	if (SAFE.has(request.method)) return resolve(event);
	const given = request.headers.get('origin');
	const host = request.headers.get('host') ?? url.host;
	if (given !== null && isOurs(given, host, runningService().env.ORIGIN)) return resolve(event);
	return new Response('This form came from another site, so it was not sent.', {
		status: 403,
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
};

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether an `Origin` is this site's: what `ORIGIN` says; without it, or on this very machine, where
 * one server has several names, the host that was asked.
 */
export function isOurs(given: string, host: string, set: string | undefined): boolean {
	if (!URL.canParse(given)) return false;
	const { origin, host: givenHost } = new URL(given);
	if (set === undefined) return givenHost === host;
	const ours = new URL(set);
	if (origin === ours.origin) return true;
	return LOOPBACK.has(ours.hostname) && LOOPBACK.has(new URL(given).hostname) && givenHost === host;
}
