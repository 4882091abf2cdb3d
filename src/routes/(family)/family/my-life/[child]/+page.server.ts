import { readBooklet } from '#lib/server/booklet/read.ts';
import { communicationFor } from '#lib/server/communication/for-adult.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params }) => ({
	shared: readBooklet(service, actor, params.child),
	communication: communicationFor(service, actor, params.child)
});
