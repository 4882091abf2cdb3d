import { fail, redirect } from '@sveltejs/kit';
import { anyKey } from '#lib/i18n/any-key.ts';
import { isLoaded, languages, loadLanguage, translator, type Language } from '#lib/i18n/index.ts';
import { keyInFeedback } from '#lib/server/feedback/key-in.ts';
import { formToKeyIn } from '#lib/server/feedback/keyed-view.ts';
import { paperPages } from '#lib/ui/feedback/paper-pages.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url, locals: { service, actor, language }, params }) => ({
	here: `/staff/meetings/${params.meeting}/${params.part}`,
	pages: paperPages(formToKeyIn(service, actor, params), anyKey(translator(language))),
	kept: url.searchParams.has('kept')
});

export const actions: Actions = {
	default: async ({ request, locals: { service, actor }, params }) => {
		// Whoever may not is told so first, and nothing of the form.
		formToKeyIn(service, actor, params);
		const sent = await request.formData();
		const read = (name: string) => sent.getAll(name).filter((value) => typeof value === 'string');
		const given = Object.fromEntries([...new Set(sent.keys())].map((name) => [name, read(name)]));
		const refused = (problem: string, fields: readonly string[] = []) =>
			fail(400, { given, problem, fields });
		const [name] = read('name');
		if (name !== 'with' && name !== 'without') return refused('name');
		const language = languageIn(read('language')[0]);
		if (!isLoaded(language)) await loadLanguage(language);
		const keyed = keyInFeedback(service, actor, params, {
			code: read('code')[0] ?? '',
			read,
			named: name === 'with',
			language,
			t: anyKey(translator(language))
		});
		if (keyed.kind === 'issues') {
			const [first] = keyed.issues;
			const fields = keyed.issues.map(({ field }) => field);
			return refused(first?.key === 'too-long' ? 'too-long' : 'other', fields);
		}
		if (keyed.kind !== 'kept') return refused(keyed.kind);
		redirect(303, `/staff/meetings/${params.meeting}/${params.part}/feedback/key?kept`);
	}
};

function languageIn(given: string | undefined): Language {
	return Object.keys(languages).find((one): one is Language => one === given) ?? 'en';
}
