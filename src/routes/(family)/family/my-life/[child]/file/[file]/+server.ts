import { sharedFile } from '#lib/server/files/for-reader.ts';
import { fileResponse } from '#lib/server/files/serve.ts';
import type { RequestHandler } from './$types';

/** A photo or recording on a page of a child's booklet that is open to whoever asks. */
export const GET: RequestHandler = ({ request, params, locals: { service, actor } }) =>
	fileResponse(request, sharedFile(service, actor, params.child, params.file));
