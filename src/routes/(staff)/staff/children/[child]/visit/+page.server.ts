import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { midwayPage } from '#lib/server/midway/notes.ts';
import { writeMidwayNote } from '#lib/server/midway/write.ts';
import { day, needed, text } from '../../../fields.ts';
import { refuse, typed } from '../../../typed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals: { service, actor } }) => ({
	page: midwayPage(service, actor, params.child)
});

const note = z.object({ day, note: needed(2000, 'body'), key: text(22) });

export const actions: Actions = {
	default: async ({ request, params, locals: { service, actor } }) => {
		const form = typed(await request.formData(), note, 'visit');
		if (!form.ok) return refuse('visit', form.refusal.values, form.refusal.wrong);
		const { day: onDay, note: words, key: sendKey } = form.data;
		const given = { onDay, note: words, sendKey };
		const problem = writeMidwayNote(service, actor, params.child, given);
		if (problem) return refuse('visit', form.values, { day: 'day_ahead' });
		redirect(303, `/staff/children/${params.child}/visit`);
	}
};
