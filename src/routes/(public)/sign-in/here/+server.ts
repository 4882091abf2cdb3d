import { json } from '@sveltejs/kit';
import { secondsLeft, stillHere } from '#lib/server/sign-in/here.ts';
import type { RequestHandler } from './$types';

/** Somebody draws, reads or types: the session counts it as being there. Says how long it has. */
export const POST: RequestHandler = ({ locals }) => {
	if (!locals.session) return json({ secondsLeft: 0 });
	stillHere(locals.service, locals.session);
	return json({ secondsLeft: secondsLeft(locals.service, locals.session) });
};
