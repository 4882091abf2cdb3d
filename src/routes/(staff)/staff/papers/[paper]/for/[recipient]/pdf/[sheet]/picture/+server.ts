import { notThere } from '#lib/server/access/refusal.ts';
import { pictureOfPage } from '#lib/server/papers/pdf-pages.ts';
import { pdfResponse } from '#lib/server/papers/pdf/pdf-response.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ params, locals: { service, actor } }) => {
	const page = /^[1-9]\d{0,3}$/.test(params.sheet) ? Number(params.sheet) : notThere();
	const bytes = await pictureOfPage(service, actor, params, page);
	// It can't be drawn just now: the words beside it say what it is.
	if (bytes === null) return new Response(null, { status: 503, headers: { 'retry-after': '5' } });
	return pdfResponse(bytes, 'image/png', 'page.png');
};
