import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { NOTE_ANSWERS } from '#lib/domain/report/note.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { answerNote } from '#lib/server/reading/answer-note.ts';
import { notesForChair } from '#lib/server/reading/for-chair.ts';
import { isLookedAt } from '#lib/server/reading/reading.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, request, locals: { service, actor } }) => ({
	page: notesForChair(service, actor, params, isLookedAt(request))
});

const id = z.string().regex(/^[\w-]{22}$/);
const form = z.object({
	note: id,
	answerKey: id,
	what: z.enum(NOTE_ANSWERS).exclude(['seen']).nullable().catch(null),
	words: z.string().default('')
});

export const actions: Actions = {
	answer: async ({ params, request, locals: { service, actor } }) => {
		const given = form.safeParse(Object.fromEntries(await request.formData()));
		if (!given.success) notThere();
		const { note: noteId, answerKey, what } = given.data;
		const words = given.data.words.replaceAll('\r\n', '\n').toWellFormed().trim();
		const typed = { noteId, what, words };
		const problem = answerNote(service, actor, params, { noteId, answerKey, what, words });
		if (problem) return fail(400, { problem, ...typed });
		redirect(303, `/staff/meetings/${params.meeting}/${params.part}/notes#note-${noteId}`);
	}
};
