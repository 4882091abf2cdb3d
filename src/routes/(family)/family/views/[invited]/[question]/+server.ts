import { json } from '@sveltejs/kit';
import { saveFamilyPage } from '#lib/server/family/views/save.ts';
import { pageFormOf, readForm } from '#lib/server/views/page-form.ts';
import type { RequestHandler } from './$types';

/**
 * Saves a page underway, as its form is sent by the script: says how that went, and nothing of what
 * was or is saved.
 */
export const PUT: RequestHandler = async ({ locals, params, request }) => {
	const { service, actor, language } = locals;
	const form = await readForm(request);
	if (typeof form === 'string') return json({ kind: form }, { status: 413 });
	const given = pageFormOf(form, false);
	const saving = saveFamilyPage(service, actor, params.invited, params.question, given, language);
	if (saving.kind === 'saved') return json({ kind: 'saved', at: saving.at });
	return json({ kind: saving.kind }, { status: 409 });
};
