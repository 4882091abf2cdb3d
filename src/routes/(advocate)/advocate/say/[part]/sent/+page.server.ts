import { fail, redirect } from '@sveltejs/kit';
import { MOST_WORDS } from '#lib/domain/advocacy/said.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { cannotCheck } from '#lib/server/advocacy/said/check.ts';
import { saidPage } from '#lib/server/advocacy/said/page.ts';
import { takeBackSaid } from '#lib/server/advocacy/said/send.ts';
import { tidy, wordsSchema } from '#lib/instruments/engine/typed-words.ts';
import type { Actions, PageServerLoad } from './$types';

/** What stands, and what came of it. Nothing stands: back to writing it, or there is nothing here. */
export const load: PageServerLoad = ({ locals: { service, actor }, params }) => {
	const page = saidPage(service, actor, params.part);
	const { sent } = page;
	if (!sent && !page.closed) redirect(303, `/advocate/say/${params.part}`);
	return { page, sent };
};

export const actions: Actions = {
	'take-back': async ({ request, locals: { service, actor }, params }) => {
		const sent = String((await request.formData()).get('sent'));
		const isBack = takeBackSaid(service, actor, params.part, sent);
		redirect(303, `/advocate/say/${params.part}${isBack ? '' : '/sent'}`);
	},
	cannot: async ({ request, locals: { service, actor }, params }) => {
		const page = saidPage(service, actor, params.part);
		if (!page.sent) notThere();
		const form = await request.formData();
		const [given, sentId] = [form.get('why'), form.get('sent')];
		const why = typeof given === 'string' ? tidy(given) : '';
		const isSound = why === '' || wordsSchema(MOST_WORDS.why).safeParse(why).success;
		if (!isSound) return fail(400, { why, problem: 'not-words' as const });
		const problem = cannotCheck(service, actor, params.part, { sentId: String(sentId), why });
		if (problem) return fail(problem === 'words' ? 400 : 409, { why, problem });
		redirect(303, `/advocate/say/${params.part}/sent#check`);
	}
};
