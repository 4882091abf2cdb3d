import { redirect } from '@sveltejs/kit';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { asBand, asChild } from '#lib/server/access/as-child.ts';
import { askForAdvocate, myAdvocate } from '#lib/server/advocates/ask.ts';
import { myIro } from '#lib/server/home/iro.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor, look } }) => {
	const child = asChild(actor);
	const { mine, askedAt } = myAdvocate(service, child);
	return {
		band: asBand(look),
		mine,
		askedOn: askedAt === null ? null : londonDay(askedAt),
		iro: myIro(service, child, asBand(look))?.called ?? null
	};
};

export const actions: Actions = {
	default: ({ locals: { service, actor } }) => {
		askForAdvocate(service, asChild(actor));
		redirect(303, '/me/advocate');
	}
};
