import { redirect } from '@sveltejs/kit';
import { LEAST_REASON, openBreakGlass } from '#lib/server/break-glass/open.ts';
import { refuse, textsOf } from '../../typed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ least: LEAST_REASON });

export const actions: Actions = {
	default: async ({ request, locals: { service, actor } }) => {
		const values = textsOf(await request.formData());
		const { ref = '', reason = '' } = values;
		const unsafeToShow = values['unsafe'] === 'yes';
		const result = openBreakGlass(service, actor, { ref, reason, unsafeToShow });
		if (result.kind === 'open') redirect(303, `/staff/children/${result.childId}`);
		if (result.kind === 'short-reason') return refuse('glass', values, { reason: 'glass_reason' });
		if (result.kind === 'nobody-to-tell') return refuse('glass', values, { ref: 'glass_told' });
		return refuse('glass', values, { ref: 'glass_ref' });
	}
};
