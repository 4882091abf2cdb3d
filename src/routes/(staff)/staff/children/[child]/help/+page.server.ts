import { fail } from '@sveltejs/kit';
import { z } from 'zod';
import { handerKinds, handOver, handOverPage } from '#lib/server/sign-in/handing-over.ts';
import { letIn } from '#lib/server/sign-in/visit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) =>
	handOverPage(locals.service, locals.actor, params.child);

const asked = z.object({ kind: z.enum(handerKinds) });

export const actions: Actions = {
	default: async (event) => {
		const { service, actor } = event.locals;
		const given = asked.safeParse(Object.fromEntries(await event.request.formData()));
		if (!given.success) return fail(400, { problem: 'kind' as const });
		const arrival = handOver(service, actor, { childId: event.params.child, ...given.data });
		event.setHeaders({ 'clear-site-data': '"cache"' });
		letIn(event, arrival, '/sign-in/hand-over');
	}
};
