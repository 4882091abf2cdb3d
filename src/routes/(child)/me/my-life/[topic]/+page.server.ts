import { fail, redirect } from '@sveltejs/kit';
import { asBand, asChild } from '#lib/server/access/as-child.ts';
import { bookletPageForChild } from '#lib/server/booklet/page.ts';
import { saveBookletPage } from '#lib/server/booklet/save.ts';
import { filesOnPage } from '#lib/server/files/in-booklet.ts';
import { myIro } from '#lib/server/home/iro.ts';
import { topicAfter } from '#lib/instruments/my-life/topics.ts';
import { asideOf, pageFormOf, readForm, wayOf } from '#lib/server/views/page-form.ts';
import { stepAddress } from '#lib/server/views/stepping.ts';
import { steppingHere } from './stepping-here.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor, look }, params, url }) => {
	const view = bookletPageForChild(service, actor, params.topic);
	const iro = view.topic === 'iro' ? myIro(service, asChild(actor), asBand(look)) : null;
	const files = filesOnPage(service, actor, params.topic);
	return { view, iro, files, saved: url.searchParams.has('saved') };
};

export const actions: Actions = {
	default: async ({ locals: { service, actor, language }, params, request, url }) => {
		const form = await readForm(request);
		if (typeof form === 'string') return fail(form === 'too_big' ? 413 : 400, { trouble: form });
		const way = wayOf(form);
		const two = steppingHere(service, actor, params.topic, form);
		const given = two?.form ?? pageFormOf(form, true);
		const saving = saveBookletPage(service, actor, params.topic, given, language);
		const aside = asideOf(form);
		if (saving.kind === 'saved' && aside) {
			const what = aside.to === 'away' ? `away/${aside.file}` : aside.to;
			redirect(303, `/me/my-life/${params.topic}/${what}`);
		}
		if (saving.kind === 'saved' && two) redirect(303, stepAddress(url, two.next ?? 'done'));
		if (saving.kind === 'saved') {
			const topic = way === 'next' ? topicAfter(params.topic) : params.topic;
			redirect(
				303,
				way === 'stop' ? '/me/my-life' : `/me/my-life/${topic}${way === 'stay' ? '?saved' : ''}`
			);
		}
		const { base, tab, step } = given;
		const origin = { base, tab, step: step + 1 };
		return fail(saving.kind === 'issues' ? 400 : 409, { saving, origin });
	}
};
