import { ownFile } from '#lib/server/files/own.ts';
import { fileResponse } from '#lib/server/files/serve.ts';
import type { RequestHandler } from './$types';

/** A photo or recording of a child's own form. */
export const GET: RequestHandler = ({ request, params, locals: { service, actor } }) =>
	fileResponse(request, ownFile(service, actor, params.views, params.file));
