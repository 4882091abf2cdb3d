import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { asBand, asChild } from '#lib/server/access/as-child.ts';
import { chooseAccent } from '#lib/server/people/accent.ts';
import { accents } from '#lib/server/people/look.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { look } }) => ({
	band: asBand(look),
	accents,
	chosen: look.accent ?? accents[0]
});

export const actions: Actions = {
	default: async ({ request, locals: { service, actor } }) => {
		const given = z.enum(accents).safeParse((await request.formData()).get('accent'));
		if (!given.success) return fail(400);
		chooseAccent(service, asChild(actor), given.data);
		redirect(303, '/me/colour');
	}
};
