import { fail, redirect } from '@sveltejs/kit';
import { askedOf, sayAllRound } from '#lib/server/all-round/say.ts';
import { roundAnswersIn } from '#lib/server/all-round/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params, url }) => {
	// The parameter is this person's own id of what they are asked, and no meeting's (SAFETY R4).
	const which = { askedId: params.meeting };
	const { kind, onDay, startTime, answers, sentAt, until } = askedOf(service, actor, which);
	return {
		asked: { kind, onDay, startTime, answers, sentAt, until },
		saved: url.searchParams.has('saved')
	};
};

export const actions: Actions = {
	default: async ({ request, locals: { service, actor }, params }) => {
		const answers = roundAnswersIn(await request.formData());
		const problem = sayAllRound(service, actor, { askedId: params.meeting }, answers);
		if (problem) return fail(400, { problem });
		redirect(303, `/family/how-it-was/${params.meeting}?saved`);
	}
};
