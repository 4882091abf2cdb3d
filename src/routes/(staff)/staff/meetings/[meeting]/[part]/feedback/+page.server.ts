import { fail } from '@sveltejs/kit';
import { anyKey } from '#lib/i18n/any-key.ts';
import { isLoaded, languages, loadLanguage, translator, type Language } from '#lib/i18n/index.ts';
import { formsPage, printForms } from '#lib/server/feedback/forms.ts';
import { paperPages } from '#lib/ui/feedback/paper-pages.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params }) => ({
	here: `/staff/meetings/${params.meeting}/${params.part}`,
	page: formsPage(service, actor, params)
});

export const actions: Actions = {
	/** Makes the forms and shows them in the answer: nowhere else, for their codes are not kept. */
	default: async ({ request, locals: { service, actor }, params }) => {
		// Whoever may not is told so first, and nothing of the form.
		formsPage(service, actor, params);
		const sent = await request.formData();
		const people = sent.getAll('who').filter((value) => typeof value === 'string');
		if (people.length === 0) return fail(400, { problem: 'choose' as const });
		const language = languageIn(sent.get('language'));
		if (!isLoaded(language)) await loadLanguage(language);
		const t = translator(language);
		const forms = printForms(service, actor, params, people).map(({ name, code, form }) => ({
			name,
			code,
			kind: form.after.some((one) => one === 'looked-after-review')
				? ('review' as const)
				: ('conference' as const),
			title: anyKey(t)(`instruments/${form.id}:title`),
			pages: paperPages(form, anyKey(t))
		}));
		const { dir } = languages[language];
		return { print: { language, dir, forms } };
	}
};

function languageIn(given: FormDataEntryValue | null): Language {
	return Object.keys(languages).find((one): one is Language => one === given) ?? 'en';
}
