import { fail, redirect } from '@sveltejs/kit';
import { roles } from '#lib/policy/roles.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { permit } from '#lib/server/access/permit.ts';
import { allWithoutNotices, switchNotices } from '#lib/server/notices/off.ts';
import { addPerson, addRole, endRole } from '#lib/server/people/appoint.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import { peopleWithRoles } from '#lib/server/people/roles-held.ts';
import { waitingFor } from '#lib/server/people/waiting.ts';
import { invite } from '#lib/server/sign-in/adult/invitation.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor } }) => {
	permit(service, actor, 'settings.see');
	const waiting = waitingFor(service, actor)?.length ?? 0;
	const without = allWithoutNotices(service.db);
	const people = peopleWithRoles(service).map((one) => ({
		...one,
		notices: without.get(one.id) ?? ('on' as const)
	}));
	return { people, roles, waiting };
};

/** The link of a new invitation, to be handed over by hand; shown once. */
function invited({ service, actor }: App.Locals, origin: string, adultId: string) {
	const { secret, waits } = invite(service, actor, adultId);
	return {
		link: `${service.env.ORIGIN ?? origin}/sign-in/invitation/${secret}`,
		name: nameOfAdult(service.db, service.vault, adultId),
		waits
	};
}

export const actions: Actions = {
	add: async ({ request, locals, url }) => {
		const given = Object.fromEntries(await request.formData());
		const id = addPerson(locals.service, asAdult(locals.actor), given);
		const { name, jobTitle, email, team } = given;
		if (id === null)
			return fail(400, {
				wrong: 'add' as const,
				given: {
					name: String(name ?? ''),
					jobTitle: String(jobTitle ?? ''),
					email: String(email ?? ''),
					team: String(team ?? '')
				}
			});
		return invited(locals, url.origin, id);
	},
	invite: async ({ request, locals, url }) =>
		invited(locals, url.origin, String((await request.formData()).get('adultId'))),
	give: async ({ request, locals: { service, actor } }) => {
		const given = Object.fromEntries(await request.formData());
		if (!addRole(service, asAdult(actor), given)) return fail(400, { wrong: 'give' as const });
		redirect(303, '/staff/settings/people');
	},
	notices: async ({ request, locals: { service, actor } }) => {
		const given = await request.formData();
		const [adultId, to] = [String(given.get('adultId')), given.get('to')];
		if (to !== 'on' && to !== 'off') return fail(400, { wrong: 'give' as const });
		const isDone = switchNotices(service, asAdult(actor), { adultId, to });
		if (!isDone) return fail(409, { wrong: 'rota' as const });
		redirect(303, '/staff/settings/people');
	},
	end: async ({ request, locals: { service, actor } }) => {
		const id = String((await request.formData()).get('id'));
		if (!endRole(service, asAdult(actor), id)) return fail(409, { wrong: 'own' as const });
		redirect(303, '/staff/settings/people');
	}
};
