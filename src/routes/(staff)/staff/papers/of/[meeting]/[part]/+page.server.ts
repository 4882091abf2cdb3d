import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { DOCUMENT_KINDS } from '#lib/domain/report/document.ts';
import { partFor } from '#lib/server/meetings/part.ts';
import { beginPaper } from '#lib/server/papers/begin.ts';
import { papersPage } from '#lib/server/papers/list.ts';
import { oneOf, text } from '../../../../fields.ts';
import { refuse, typed } from '../../../../typed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals: { service, actor } }) => ({
	page: papersPage(service, actor, params),
	now: service.now()
});

const begun = z.object({
	id: text(22),
	kind: oneOf(DOCUMENT_KINDS, 'choose'),
	for: oneOf(['adults', 'young-person'], 'choose'),
	joint: text(3)
});

export const actions: Actions = {
	default: async ({ request, params, locals: { service, actor } }) => {
		const form = typed(await request.formData(), begun, 'begin');
		// Whoever may not write here learns nothing of the form.
		partFor(service, actor, 'paper.write', params);
		if (!form.ok) return refuse('begin', form.refusal.values, form.refusal.wrong);
		const { id, kind, for: writtenFor, joint } = form.data;
		beginPaper(service, actor, params, { id, kind, writtenFor, isJoint: joint === 'yes' });
		redirect(303, `/staff/papers/${id}`);
	}
};
