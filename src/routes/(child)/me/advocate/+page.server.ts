import { fail, redirect } from '@sveltejs/kit';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { asBand, asChild } from '#lib/server/access/as-child.ts';
import { answerAdvocate } from '#lib/server/advocacy/answer.ts';
import { askForAdvocate, myAdvocate } from '#lib/server/advocacy/ask.ts';
import { declineAdvocate } from '#lib/server/advocacy/decline.ts';
import { myIro } from '#lib/server/home/iro.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor, look } }) => {
	const child = asChild(actor);
	const { askedAt, askedForMe, ...mine } = myAdvocate(service, child);
	return {
		band: asBand(look),
		...mine,
		askedOn: askedAt === null ? null : londonDay(askedAt),
		askedForMe: askedForMe?.name ?? null,
		iro: myIro(service, child, asBand(look))?.called ?? null
	};
};

export const actions: Actions = {
	ask: ({ locals: { service, actor } }) => {
		askForAdvocate(service, asChild(actor));
		redirect(303, '/me/advocate');
	},
	decline: ({ locals: { service, actor } }) => {
		declineAdvocate(service, asChild(actor));
		redirect(303, '/me/advocate');
	},
	answer: async ({ request, locals: { service, actor } }) => {
		const form = await request.formData();
		const [id, said] = [form.get('id'), form.get('answer')];
		const answer = (['yes', 'no'] as const).find((one) => one === said);
		if (!answer) return fail(400, { refused: true });
		answerAdvocate(service, asChild(actor), { id: String(id), answer });
		redirect(303, '/me/advocate');
	}
};
