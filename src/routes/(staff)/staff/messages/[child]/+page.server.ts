import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { replyTo } from '#lib/server/caseload/reply.ts';
import { readThread } from '#lib/server/caseload/thread.ts';
import { newId } from '#lib/server/db/id.ts';
import { needed, text } from '../../fields.ts';
import { refuse, typed } from '../../typed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals: { service, actor } }) => ({
	thread: readThread(service, actor, params.child),
	sendKey: newId()
});

const reply = z.object({ body: needed(2000, 'body'), key: text(22) });

export const actions: Actions = {
	default: async ({ request, params, locals: { service, actor } }) => {
		const form = typed(await request.formData(), reply, 'reply');
		if (!form.ok) return refuse('reply', form.refusal.values, form.refusal.wrong);
		const { body, key: sendKey } = form.data;
		replyTo(service, actor, params.child, { body, sendKey });
		redirect(303, `/staff/messages/${params.child}`);
	}
};
