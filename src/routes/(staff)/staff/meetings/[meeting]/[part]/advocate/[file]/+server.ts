import { fileForHearer } from '#lib/server/advocacy/said/for-hearer.ts';
import { fileResponse } from '#lib/server/files/serve.ts';
import type { RequestHandler } from './$types';

/** A photo or recording that an advocate brought, for whoever hears the child at this meeting. */
export const GET: RequestHandler = ({ request, params, locals: { service, actor } }) =>
	fileResponse(request, fileForHearer(service, actor, params, params.file));
