import { fail, redirect } from '@sveltejs/kit';
import { communicationSteps } from '#lib/domain/person/communication.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { communicationToFill } from '#lib/server/communication/for-adult.ts';
import { writeCommunication } from '#lib/server/communication/write.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params }) => ({
	child: communicationToFill(service, asAdult(actor), params.child),
	childId: params.child
});

export const actions: Actions = {
	default: async ({ locals: { service, actor }, params, request }) => {
		const sent = await request.formData();
		const read = (name: string) => sent.getAll(name).map(String);
		const form = { asked: communicationSteps, base: read('base')[0] ?? '', read };
		const came = writeCommunication(service, asAdult(actor), params.child, form);
		if (came === 'changed') return fail(409, { changed: true });
		redirect(303, `/staff/children/${params.child}`);
	}
};
