import { fail } from '@sveltejs/kit';
import { notThere } from '#lib/server/access/refusal.ts';
import { childrenToHelp, handOver } from '#lib/server/sign-in/handing-over.ts';
import { letIn } from '#lib/server/sign-in/visit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const children = childrenToHelp(locals.service, locals.actor, 'carer');
	if (children.length === 0) notThere();
	return { children };
};

export const actions: Actions = {
	default: async (event) => {
		const { service, actor } = event.locals;
		const childId = (await event.request.formData()).get('child');
		if (typeof childId !== 'string') return fail(400, { problem: 'child' as const });
		const arrival = handOver(service, actor, { childId, kind: 'carer' });
		event.setHeaders({ 'clear-site-data': '"cache"' });
		letIn(event, arrival, '/sign-in/hand-over');
	}
};
