import { wholePdf } from '#lib/server/papers/pdf-pages.ts';
import { pdfResponse } from '#lib/server/papers/pdf/pdf-response.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, locals: { service, actor } }) =>
	pdfResponse(wholePdf(service, actor, params), 'application/pdf', 'paper.pdf');
