import { ownPortrait } from '#lib/server/photocards/see-own.ts';
import type { RequestHandler } from './$types';

/** One's own uploaded photo. */
export const GET: RequestHandler = ({ locals: { service, actor } }) =>
	new Response(new Uint8Array(ownPortrait(service, actor)), {
		headers: { 'content-type': 'image/webp' }
	});
