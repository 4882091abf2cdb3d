import { openOwnFile } from '#lib/server/advocacy/said/files.ts';
import { fileResponse } from '#lib/server/files/serve.ts';
import type { RequestHandler } from './$types';

/** A photo or recording in the advocate's own form. */
export const GET: RequestHandler = ({ request, params, locals: { service, actor } }) =>
	fileResponse(request, openOwnFile(service, actor, params.part, params.file));
