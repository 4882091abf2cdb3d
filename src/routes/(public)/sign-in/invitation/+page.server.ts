import { fail, redirect } from '@sveltejs/kit';
import { choosePassword, invitedView } from '#lib/server/sign-in/adult/invited.ts';
import { finishInvitation } from '#lib/server/sign-in/adult/set-up.ts';
import { goOn, readStep } from '#lib/server/sign-in/step.ts';
import { stepCookie } from '#lib/server/sign-in/step-cookie.ts';
import { fromOf, letIn, type Visit } from '#lib/server/sign-in/visit.ts';
import type { Actions, PageServerLoad } from './$types';

const HERE = '/sign-in/invitation';

function invited({ locals, cookies }: Visit) {
	return readStep(locals.service, stepCookie(cookies), 'invitation');
}

export const load: PageServerLoad = (event) => {
	const step = invited(event);
	return { view: step && invitedView(event.locals.service, step) };
};

export const actions: Actions = {
	password: async (event) => {
		const step = invited(event);
		if (!step) redirect(303, HERE);
		const sent = await event.request.formData();
		const text = (name: string) => String(sent.get(name) ?? '').slice(0, 500);
		const given = { name: text('name'), password: text('password'), twice: text('twice') };
		const problems = await choosePassword(event.locals.service, step, given);
		if (Object.keys(problems).length > 0) return fail(400, { problems, name: given.name });
		redirect(303, HERE);
	},
	/** Back to name and password: nothing was stored yet. */
	back: (event) => {
		const step = invited(event);
		if (step) goOn(event.locals.service, step, { ...step.state, authenticator: null });
		redirect(303, HERE);
	},
	code: async (event) => {
		const step = invited(event);
		if (!step) redirect(303, HERE);
		const code = String((await event.request.formData()).get('code') ?? '').slice(0, 20);
		const came = finishInvitation(event.locals.service, step, code, fromOf(event, null));
		if (came === 'wrong-code') return fail(400, { code: 'wrong' as const });
		if (came === 'over') redirect(303, HERE);
		letIn(event, came);
	}
};
