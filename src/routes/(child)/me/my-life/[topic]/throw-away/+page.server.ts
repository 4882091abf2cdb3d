import { redirect } from '@sveltejs/kit';
import { bookletPageForChild } from '#lib/server/booklet/page.ts';
import { throwPageAway } from '#lib/server/booklet/throw-away.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params }) => {
	const { booklet, topic, looks, savedAt } = bookletPageForChild(service, actor, params.topic);
	if (savedAt === null) redirect(303, `/me/my-life/${topic}`);
	return { booklet, topic, looks };
};

export const actions: Actions = {
	default: ({ locals: { service, actor }, params }) => {
		throwPageAway(service, actor, params.topic);
		redirect(303, '/me/my-life');
	}
};
