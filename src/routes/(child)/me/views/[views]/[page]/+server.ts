import { json } from '@sveltejs/kit';
import { together } from '#lib/server/db/together.ts';
import { pageFormOf, readForm } from '#lib/server/views/page-form.ts';
import { savePage } from '#lib/server/views/save-page.ts';
import type { RequestHandler } from './$types';

/**
 * Saves a page underway, as its form is sent by the script: says how that went, and nothing of what
 * was or is saved.
 */
export const PUT: RequestHandler = async ({ locals: { service, actor }, params, request }) => {
	const form = await readForm(request);
	if (typeof form === 'string') return json({ kind: form }, { status: 413 });
	const given = pageFormOf(form, false);
	const saving = await together(service.db, () =>
		savePage(service, actor, params.views, params.page, given)
	);
	if (saving.kind === 'saved') return json({ kind: 'saved', at: saving.at });
	return json({ kind: saving.kind }, { status: 409 });
};
