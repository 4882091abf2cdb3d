import { fail } from '@sveltejs/kit';
import { z } from 'zod';
import { enterWithPassword } from '#lib/server/sign-in/adult/enter.ts';
import { fromOf, letIn } from '#lib/server/sign-in/visit.ts';
import type { Actions, PageServerLoad } from './$types';

/** What may come of a way to the identity provider and back, other than being let in. */
const troubles = ['unlinked', 'other-person', 'failed'] as const;

export const load: PageServerLoad = ({ locals, url }) => {
	const came = url.searchParams.get('came');
	return {
		provider: locals.service.env.OIDC_ISSUER !== undefined,
		trouble: troubles.find((trouble) => trouble === came) ?? null
	};
};

const typed = z.object({
	name: z.string().trim().min(1).max(254),
	password: z.string().min(1).max(500),
	code: z.string().trim().min(1).max(20)
});

export const actions: Actions = {
	default: async (event) => {
		const form = Object.fromEntries(await event.request.formData());
		const name = typeof form['name'] === 'string' ? form['name'] : '';
		const given = typed.safeParse(form);
		if (!given.success) {
			const empty = given.error.issues.map(({ path }) => String(path[0]));
			return fail(400, { came: 'empty' as const, empty, wait: 0, name });
		}
		const outcome = await enterWithPassword(event.locals.service, given.data, (owner) =>
			fromOf(event, owner)
		);
		if (outcome.came === 'in') letIn(event, outcome.arrival);
		const wait = outcome.came === 'use-provider' ? 0 : outcome.wait;
		return fail(400, { came: outcome.came, empty: [] as string[], wait, name });
	}
};
