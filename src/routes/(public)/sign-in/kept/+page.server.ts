import { redirect } from '@sveltejs/kit';
import { homeOf } from '#lib/policy/home.ts';
import { dropKept, keptFor } from '#lib/server/sign-in/kept.ts';
import type { Actions, PageServerLoad } from './$types';

function homeFor({ actor }: App.Locals): string {
	if (actor.kind === 'child') return actor.helper?.lockedTo ?? '/me';
	return actor.kind === 'adult' ? homeOf(actor.roles) : '/sign-in';
}

export const load: PageServerLoad = ({ locals }) => {
	const kept = keptFor(locals.service, locals.actor);
	if (!kept) redirect(303, homeFor(locals));
	return { fields: kept.fields };
};

export const actions: Actions = {
	/** Sends it on to where it was going: the browser repeats the form there, and here it is gone. */
	back: ({ locals }) => {
		const kept = keptFor(locals.service, locals.actor);
		if (!kept || !dropKept(locals.service, kept.id)) redirect(303, homeFor(locals));
		redirect(307, kept.path);
	},
	drop: ({ locals }) => {
		const kept = keptFor(locals.service, locals.actor);
		if (kept) dropKept(locals.service, kept.id);
		redirect(303, homeFor(locals));
	}
};
