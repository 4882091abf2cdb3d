import { fail, redirect } from '@sveltejs/kit';
import { communicationSteps } from '#lib/domain/person/communication.ts';
import { asBand, asChild } from '#lib/server/access/as-child.ts';
import { myCommunication } from '#lib/server/communication/own.ts';
import { writeCommunication } from '#lib/server/communication/write.ts';
import type { Actions, PageServerLoad } from './$types';

const HERE = '/me/how-i-talk';

/** The youngest are asked one thing at a time; the others all on one page. */
function stepAt(text: string | null) {
	return communicationSteps.find((step) => step === text) ?? communicationSteps[0];
}

export const load: PageServerLoad = ({ locals: { service, actor, look }, url }) => {
	const band = asBand(look);
	const isDone = url.searchParams.has('done');
	return {
		band,
		mine: myCommunication(service, asChild(actor)),
		step: band === '4-7' && !isDone ? stepAt(url.searchParams.get('at')) : null,
		isDone
	};
};

export const actions: Actions = {
	default: async ({ locals: { service, actor }, request, url }) => {
		const child = asChild(actor);
		const sent = await request.formData();
		const read = (name: string) => sent.getAll(name).map(String);
		const one = read('step')[0] ?? '';
		const asked = one === '' ? communicationSteps : [stepAt(one)];
		const base = read('base')[0] ?? '';
		const came = writeCommunication(service, child, child.id, { asked, base, read });
		if (came === 'changed') return fail(409, { changed: true });
		const next = communicationSteps[communicationSteps.indexOf(asked[0]!) + 1];
		redirect(303, asked.length === 1 && next ? `${url.pathname}?at=${next}` : `${HERE}?done`);
	}
};
