import { fail, redirect } from '@sveltejs/kit';
import type { AdultActor } from '#lib/policy/actor.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import type { Service } from '#lib/server/service.ts';
import { askChange, recordCallBack } from '#lib/server/sign-in/family/email/ask.ts';
import { stopChange } from '#lib/server/sign-in/family/email/stop.ts';
import { endFamilyWay } from '#lib/server/sign-in/family/staff/end.ts';
import { inviteFamily } from '#lib/server/sign-in/family/staff/invite.ts';
import { permittedPerson } from '#lib/server/sign-in/family/staff/permitted.ts';
import { personPage } from '#lib/server/sign-in/family/staff/person.ts';
import { makeCodeSheet, makeFamilyCard } from '#lib/server/sign-in/family/staff/print.ts';
import { originOf } from '#lib/server/sign-in/visit.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor }, params }) => {
	const given = { childId: params.child, adultId: params.person };
	return {
		person: personPage(service, asAdult(actor), given),
		childId: params.child,
		id: params.person
	};
};

interface Asked {
	readonly service: Service;
	readonly actor: AdultActor;
	readonly given: { readonly childId: string; readonly adultId: string };
	readonly text: (name: string) => string;
}

async function asked({ locals, params, request }: RequestEvent): Promise<Asked> {
	const sent = await request.formData();
	const text = (name: string) => {
		const value = sent.get(name);
		return typeof value === 'string' ? value.trim().slice(0, 300) : '';
	};
	const given = { childId: params.child, adultId: params.person };
	return { service: locals.service, actor: asAdult(locals.actor), given, text };
}

/** Back to the page itself: what a form did is seen there. */
const back = ({ url }: RequestEvent) => redirect(303, url.pathname);

/** The address as people type it, with a path. */
function typedAt({ locals, url }: RequestEvent, path: string): string {
	return new URL(originOf(locals.service, url)).host + path;
}

export const actions: Actions = {
	invite: async (event) => {
		const { service, actor, given, text } = await asked(event);
		const [way, email] = [text('way'), text('email')];
		permittedPerson(service, actor, given);
		if (way !== 'mail' && way !== 'card')
			return fail(400, { of: 'invite' as const, problem: 'way' as const, email });
		const problem = inviteFamily(service, actor, { ...given, way, email });
		return problem ? fail(400, { of: 'invite' as const, problem, email }) : back(event);
	},
	/** Made and shown in the answer: nowhere else, for its secrets are not kept. */
	card: async (event) => {
		const { service, actor, given, text } = await asked(event);
		const made = makeFamilyCard(service, actor, { ...given, id: text('id') });
		const already = { of: 'paper' as const, problem: 'made-already' as const, email: '' };
		if (!made) return fail(409, already);
		const link = `${originOf(service, event.url)}/sign-in/family/card/${made.secret}`;
		return { card: { link, code: made.code, typeAt: typedAt(event, '/sign-in/family/card') } };
	},
	codes: async (event) => {
		const { service, actor, given, text } = await asked(event);
		const codes = await makeCodeSheet(service, actor, { ...given, id: text('id') });
		const already = { of: 'paper' as const, problem: 'made-already' as const, email: '' };
		if (!codes) return fail(409, already);
		return { sheet: { codes, typeAt: typedAt(event, '/sign-in/family') } };
	},
	email: async (event) => {
		const { service, actor, given, text } = await asked(event);
		const email = text('to');
		const problem = askChange(service, actor, { ...given, to: email });
		return problem ? fail(400, { of: 'email' as const, problem, email }) : back(event);
	},
	called: async (event) => {
		const { service, actor, given, text } = await asked(event);
		const problem = recordCallBack(service, actor, { ...given, changeId: text('change') });
		return problem ? fail(409, { of: 'email' as const, problem, email: '' }) : back(event);
	},
	stop: async (event) => {
		const { service, actor, given } = await asked(event);
		stopChange(service, actor, given);
		return back(event);
	},
	end: async (event) => {
		const { service, actor, given, text } = await asked(event);
		if (text('sure') !== 'yes') {
			permittedPerson(service, actor, given);
			return fail(400, { of: 'end' as const, problem: 'sure' as const, email: '' });
		}
		endFamilyWay(service, actor, given);
		return back(event);
	}
};
