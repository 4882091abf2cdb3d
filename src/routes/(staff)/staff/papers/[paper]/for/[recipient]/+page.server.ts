import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { READ_LANGUAGES } from '#lib/domain/reading/languages.ts';
import { SUMMARY_LENGTH } from '#lib/domain/report/paper-limits.ts';
import { recipientPage } from '#lib/server/papers/recipient-page.ts';
import { addRecipient } from '#lib/server/papers/recipients.ts';
import { writeSummary } from '#lib/server/papers/write-summary.ts';
import { oneOf, text } from '../../../../fields.ts';
import { refuse, typed } from '../../../../typed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals: { service, actor } }) => ({
	page: recipientPage(service, actor, params)
});

const reads = z.object({ language: oneOf(READ_LANGUAGES, 'choose'), easy: text(3) });

const summary = z.object({
	language: oneOf(READ_LANGUAGES, 'choose'),
	easy: text(3),
	text: text(SUMMARY_LENGTH),
	asOf: z.coerce.number().int().min(0).catch(0)
});

export const actions: Actions = {
	reads: async ({ request, params, locals: { service, actor } }) => {
		recipientPage(service, actor, params);
		const form = typed(await request.formData(), reads, 'reads');
		if (!form.ok) return refuse('reads', form.refusal.values, form.refusal.wrong);
		const { language, easy } = form.data;
		addRecipient(service, actor, params, { language, needsEasyRead: easy === 'yes' });
		redirect(303, `/staff/papers/${params.paper}/for/${params.recipient}#reads`);
	},
	summary: async ({ request, params, locals: { service, actor } }) => {
		recipientPage(service, actor, params);
		const form = typed(await request.formData(), summary, 'summary');
		if (!form.ok) return refuse('summary', form.refusal.values, form.refusal.wrong);
		const { language, easy, text: words, asOf } = form.data;
		const given = { language, isEasyRead: easy === 'yes', text: words, asOf };
		if (writeSummary(service, actor, params, given) === null) {
			redirect(303, `/staff/papers/${params.paper}/for/${params.recipient}#summary`);
		}
		const now = recipientPage(service, actor, params);
		const values = { ...form.values, asOf: String(now.summaryAt) };
		return refuse('summary', values, { text: 'paper_conflict' });
	}
};
