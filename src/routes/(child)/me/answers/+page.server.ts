import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { asBand, asChild } from '#lib/server/access/as-child.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { askBackAbout, MOST_ASKED } from '#lib/server/ask-back/ask.ts';
import { newId } from '#lib/server/db/id.ts';
import { cameOfIt } from '#lib/server/home/came-of-it.ts';
import { howItWasToSay } from '#lib/server/how-it-was/list.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor, look }, url }) => ({
	band: asBand(look),
	came: cameOfIt(service, asChild(actor)),
	toSay: howItWasToSay(service, actor),
	asked: url.searchParams.has('asked'),
	sendKey: newId()
});

const id = z.string().regex(/^[\w-]{22}$/);
const form = z.object({
	about: z.enum(['wish', 'decision']),
	id,
	words: z.string().default(''),
	sendKey: id
});

export const actions: Actions = {
	ask: async ({ request, locals: { service, actor } }) => {
		const given = form.safeParse(Object.fromEntries(await request.formData()));
		if (!given.success) notThere();
		const { about, id, sendKey } = given.data;
		const words = given.data.words.replaceAll('\r\n', '\n').toWellFormed().trim();
		if (words.length > MOST_ASKED) return fail(400, { error: 'too_long' as const, id, words });
		const result = askBackAbout(service, asChild(actor), { about, id, words, sendKey });
		if (result !== 'asked') return fail(409, { error: result, id, words });
		redirect(303, `/me/answers?asked#about-${id}`);
	}
};
