import { fail, redirect } from '@sveltejs/kit';
import { findInvitation } from '#lib/server/sign-in/adult/invitation.ts';
import { beginStep } from '#lib/server/sign-in/step.ts';
import { setStepCookie } from '#lib/server/sign-in/step-cookie.ts';
import { isHttps } from '#lib/server/sign-in/visit.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	/** Opens it by a form: whoever follows a link first, a scanner of mail, uses nothing up. */
	default: (event) => {
		const { service } = event.locals;
		const found = findInvitation(service.db, service.now(), event.params.secret);
		if (!found) return fail(400, { over: true });
		const cookie = beginStep(service, 'invitation', {
			invitationId: found.id,
			nameHash: null,
			passwordHash: null,
			authenticator: null
		});
		setStepCookie(event.cookies, cookie, isHttps(event));
		redirect(303, '/sign-in/invitation');
	}
};
