import { fail } from '@sveltejs/kit';
import { z } from 'zod';
import { asBand, asChild } from '#lib/server/access/as-child.ts';
import { newId } from '#lib/server/db/id.ts';
import { whoReadsWhen } from '#lib/server/home/reader.ts';
import { myMessages } from '#lib/server/messages/for-child.ts';
import { messageKinds, MOST_CHARACTERS, sendToIro } from '#lib/server/messages/from-child.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor, look } }) => {
	const child = asChild(actor);
	return {
		band: asBand(look),
		reader: whoReadsWhen(service, child, asBand(look)),
		messages: myMessages(service, child),
		sendKey: newId()
	};
};

const form = z.object({
	kind: z.enum(messageKinds).catch('message'),
	body: z.string().default(''),
	sendKey: z.string().regex(/^[\w-]{22}$/)
});

export const actions: Actions = {
	default: async ({ request, locals: { service, actor } }) => {
		const given = form.safeParse(Object.fromEntries(await request.formData()));
		if (!given.success)
			return fail(400, { error: 'empty' as const, kind: 'message' as const, body: '' });
		const { kind, sendKey } = given.data;
		const body = given.data.body.replaceAll('\r\n', '\n').toWellFormed().trim();
		if (body.length > MOST_CHARACTERS) return fail(400, { error: 'too_long' as const, kind, body });
		if (body === '' && kind === 'message')
			return fail(400, { error: 'empty' as const, kind, body });
		const sent = sendToIro(service, asChild(actor), { kind, body, sendKey });
		return sent ? { sent: true as const } : fail(409, { error: 'nobody' as const, kind, body });
	}
};
