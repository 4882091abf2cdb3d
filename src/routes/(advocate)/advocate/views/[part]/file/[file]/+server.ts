import { sharedViewsFile } from '#lib/server/advocacy/given-file.ts';
import { fileResponse } from '#lib/server/files/serve.ts';
import type { RequestHandler } from './$types';

/** A photo or recording that a child lets everyone at their meeting hear. */
export const GET: RequestHandler = ({ request, params, locals: { service, actor } }) =>
	fileResponse(request, sharedViewsFile(service, actor, params.part, params.file));
