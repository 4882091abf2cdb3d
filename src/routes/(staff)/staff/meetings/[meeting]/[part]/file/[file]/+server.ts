import { sentFile } from '#lib/server/files/for-hearer.ts';
import { fileResponse } from '#lib/server/files/serve.ts';
import type { RequestHandler } from './$types';

/** A photo or recording that a child sent for this meeting, for whoever hears them. */
export const GET: RequestHandler = ({ request, params, locals: { service, actor } }) =>
	fileResponse(request, sentFile(service, actor, params, params.file));
