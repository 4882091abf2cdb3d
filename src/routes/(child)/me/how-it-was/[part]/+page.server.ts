import { fail, redirect } from '@sveltejs/kit';
import { anyKey } from '#lib/i18n/any-key.ts';
import { translator } from '#lib/i18n/index.ts';
import { checkHowItWas } from '#lib/server/how-it-was/check.ts';
import { handInHowItWas } from '#lib/server/how-it-was/send.ts';
import { readForm } from '#lib/server/views/page-form.ts';
import { sendingOf } from '#lib/server/views/sending-form.ts';
import { formAsked } from './form-asked.ts';
import type { Actions, PageServerLoad } from './$types';

/** Nothing said yet: straight to the first question. Handed in and unchanged: thanks. Else the check. */
export const load: PageServerLoad = ({ locals: { service, actor }, params }) => {
	const check = checkHowItWas(service, actor, params.part);
	if (check.open && check.asOf === 0) {
		const [first] = formAsked(check.instrument).pages;
		redirect(303, `/me/how-it-was/${params.part}/${first.id}`);
	}
	return { check };
};

export const actions: Actions = {
	send: async ({ request, locals: { service, actor, language }, params }) => {
		const form = await readForm(request);
		if (typeof form === 'string') return fail(400, { refused: 'moved-on' as const, choice: null });
		const reads = form.get('reads');
		const choice = (['words', 'numbers'] as const).find((one) => one === reads) ?? null;
		if (!choice) return fail(400, { refused: 'choose' as const, choice });
		const { revision, asOf, helpedBy } = sendingOf(form);
		const result = handInHowItWas(service, actor, params.part, {
			revision,
			asOf,
			helpedBy,
			words: choice === 'words',
			t: anyKey(translator(language))
		});
		if (result === 'sent') redirect(303, `/me/how-it-was/${params.part}`);
		return fail(result === 'moved-on' ? 409 : 400, { refused: result, choice });
	}
};
