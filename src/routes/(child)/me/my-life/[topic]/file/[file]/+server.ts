import { bookletFile } from '#lib/server/files/in-booklet.ts';
import { fileResponse } from '#lib/server/files/serve.ts';
import type { RequestHandler } from './$types';

/** A photo or recording of a child's own booklet. */
export const GET: RequestHandler = ({ request, params, locals: { service, actor } }) =>
	fileResponse(request, bookletFile(service, actor, params.file));
