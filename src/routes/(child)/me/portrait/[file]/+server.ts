import { portraitForChild } from '#lib/server/photocards/see.ts';
import type { RequestHandler } from './$types';

/** The uploaded photo on the photocard of this child's own IRO. */
export const GET: RequestHandler = ({ params, locals: { service, actor } }) =>
	new Response(new Uint8Array(portraitForChild(service, actor, params.file)), {
		headers: { 'content-type': 'image/webp' }
	});
