import { asChild } from '#lib/server/access/as-child.ts';
import { fileForMe } from '#lib/server/advocacy/said/for-child.ts';
import { fileResponse } from '#lib/server/files/serve.ts';
import type { RequestHandler } from './$types';

/** A photo or recording that an advocate sent for the young person who asks. */
export const GET: RequestHandler = ({ request, params, locals: { service, actor } }) =>
	fileResponse(request, fileForMe(service, asChild(actor), params.part, params.file));
