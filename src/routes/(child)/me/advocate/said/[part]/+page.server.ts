import { fail, redirect } from '@sveltejs/kit';
import { MOST_WORDS } from '#lib/domain/advocacy/said.ts';
import { OWN_CHECKS } from '#lib/domain/advocacy/shown.ts';
import { asBand, asChild } from '#lib/server/access/as-child.ts';
import { checkSaid } from '#lib/server/advocacy/said/check.ts';
import { saidForMe } from '#lib/server/advocacy/said/for-child.ts';
import { tidy, wordsSchema } from '#lib/instruments/engine/typed-words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor, look }, params }) => ({
	band: asBand(look),
	said: saidForMe(service, asChild(actor), params.part)
});

export const actions: Actions = {
	default: async ({ request, locals: { service, actor }, params }) => {
		const child = asChild(actor);
		const form = await request.formData();
		const given = form.get('words');
		const words = typeof given === 'string' ? tidy(given) : '';
		const sentId = String(form.get('sent'));
		const what = OWN_CHECKS.find((one) => one === form.get('what')) ?? 'changes';
		const isSound = words === '' || wordsSchema(MOST_WORDS.changes).safeParse(words).success;
		if (what === 'changes' && !isSound) {
			// Whose it is comes first.
			saidForMe(service, child, params.part);
			return fail(400, { problem: 'too_long' as const, words, sentId });
		}
		const problem = checkSaid(service, child, params.part, { sentId, what, words });
		if (problem === 'moved-on') return fail(409, { problem: 'moved' as const, words, sentId });
		if (problem) return fail(400, { problem, words, sentId });
		redirect(303, `/me/advocate/said/${params.part}`);
	}
};
