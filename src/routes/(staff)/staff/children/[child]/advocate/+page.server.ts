import { redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { BASES } from '#lib/domain/advocacy/said.ts';
import {
	arrangeAdvocate,
	endAuthority,
	type ArrangeProblem
} from '#lib/server/advocacy/arrange.ts';
import { REFERRALS, referChild } from '#lib/server/advocacy/refer.ts';
import { staffAdvocatePage } from '#lib/server/advocacy/staff-page.ts';
import type { ErrorKey } from '#lib/ui/staff/error-key.ts';
import { dayOrNone, oneOf, text } from '../../../fields.ts';
import { refuse, textsOf, typed } from '../../../typed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals: { service, actor } }) => ({
	page: staffAdvocatePage(service, actor, params.child)
});

const MOST = 600;
const arrangement = z.object({
	adult: text(40),
	to: dayOrNone,
	basis: oneOf(BASES, 'choose'),
	why: text(MOST)
});
const referral = z.object({ what: oneOf(REFERRALS, 'choose'), why: text(MOST) });

const words = {
	adult: ['adult', 'advocate_pick'],
	there: ['adult', 'advocate_there'],
	to: ['to', 'advocate_to'],
	basis: ['basis', 'choose'],
	why: ['why', 'advocate_why']
} as const satisfies Record<ArrangeProblem, readonly [string, ErrorKey]>;

export const actions: Actions = {
	arrange: async ({ request, params, locals: { service, actor } }) => {
		// Whose child it is comes first: what is wrong with a form is nobody else's business.
		staffAdvocatePage(service, actor, params.child);
		const form = typed(await request.formData(), arrangement, 'arrange');
		if (!form.ok) return refuse('arrange', form.refusal.values, form.refusal.wrong);
		const { adult: adultId, ...rest } = form.data;
		const problems = arrangeAdvocate(service, actor, params.child, { adultId, ...rest });
		if (problems.length > 0) {
			return refuse('arrange', form.values, Object.fromEntries(problems.map((one) => words[one])));
		}
		redirect(303, `/staff/children/${params.child}/advocate`);
	},
	refer: async ({ request, params, locals: { service, actor } }) => {
		staffAdvocatePage(service, actor, params.child);
		const form = typed(await request.formData(), referral, 'refer');
		if (!form.ok) return refuse('refer', form.refusal.values, form.refusal.wrong);
		const problem = referChild(service, actor, params.child, form.data);
		if (problem) {
			const wrong: Record<string, ErrorKey> =
				problem === 'why' ? { why: 'advocate_why' } : { what: 'advocate_there' };
			return refuse('refer', form.values, wrong);
		}
		redirect(303, `/staff/children/${params.child}/advocate#book`);
	},
	end: async ({ request, params, locals: { service, actor } }) => {
		const { id = '' } = textsOf(await request.formData());
		endAuthority(service, actor, params.child, id);
		redirect(303, `/staff/children/${params.child}/advocate`);
	}
};
