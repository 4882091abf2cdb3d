import { randomBytes } from 'node:crypto';
import type { HandleServerError } from '@sveltejs/kit';

/** An unforeseen error: a short number to quote for the reader, the cause in the log, nobody's words in either. */
export const handleError: HandleServerError = ({ error, event, status }) => {
	if (status === 404) return { message: 'Not there' };
	const number = randomBytes(3).toString('hex');
	const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
	console.error(JSON.stringify({ number, route: event.route.id, status, cause }));
	return { message: number };
};
