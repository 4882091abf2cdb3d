import { childForAdvocate } from '#lib/server/advocacy/child-page.ts';
import { communicationFor } from '#lib/server/communication/for-adult.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params }) => ({
	child: childForAdvocate(service, actor, params.child),
	communication: communicationFor(service, actor, params.child)
});
