import { pdfResponse } from '#lib/server/papers/pdf/pdf-response.ts';
import { pdfShown } from '#lib/server/release/pdf-shown.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ params, locals: { service, actor } }) =>
	pdfResponse(pdfShown(service, actor, params), 'application/pdf', 'paper.pdf');
