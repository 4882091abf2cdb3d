import type { Handle } from '@sveltejs/kit';
import { runningService } from './running.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses every change that another site asked for: the `Origin` of a non-GET must be ours, whatever
 * its content type. With `ORIGIN` set it must be that; without, the host that was asked.
 */
export const origin: Handle = ({ event, resolve }) => {
	const { request, url } = event;
	if (SAFE.has(request.method)) return resolve(event);
	const given = request.headers.get('origin');
	const set = runningService().env.ORIGIN;
	const host = request.headers.get('host') ?? url.host;
	const ours = set
		? given === new URL(set).origin
		: given !== null && URL.canParse(given) && new URL(given).host === host;
	if (ours) return resolve(event);
	return new Response('This form came from another site, so it was not sent.', {
		status: 403,
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
};
