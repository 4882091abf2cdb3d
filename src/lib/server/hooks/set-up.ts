import type { Handle } from '@sveltejs/kit';
import { emergencyDutyNumber } from '../settings/emergency.ts';

/** What answers before there is an emergency duty number: signing in and the administrator's pages. */
const open = /^\/(health|help-now|sign-in|staff\/settings|exit|goodbye)(\/|$)|^\/$/;

/** Nothing for children opens before there is a number to ring in an emergency (SAFETY.md). */
export const setUp: Handle = ({ event, resolve }) => {
	const { service } = event.locals;
	if (open.test(event.url.pathname) || emergencyDutyNumber(service)) return resolve(event);
	return new Response(
		'This service is not ready yet: an administrator has to set the emergency duty number first.',
		{ status: 503, headers: { 'content-type': 'text/plain; charset=utf-8' } }
	);
};
