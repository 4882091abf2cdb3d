import { homeOf } from '#lib/policy/home.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { wayBack } from '#lib/server/sign-in/adult/again.ts';
import { goToProvider } from '#lib/server/sign-in/provider/begin.ts';
import { readStep } from '#lib/server/sign-in/step.ts';
import { setStepCookie, stepCookie } from '#lib/server/sign-in/step-cookie.ts';
import { isHttps, originOf } from '#lib/server/sign-in/visit.ts';
import type { RequestHandler } from './$types';

/**
 * Goes to the council's identity provider. A link and not a form: the content security policy lets
 * no form lead to another site. Nothing changes here but a step that ends by itself.
 */
export const GET: RequestHandler = async (event) => {
	const { locals, url, cookies } = event;
	const { service, actor } = locals;
	if (!service.env.OIDC_ISSUER) notThere();
	const again = url.searchParams.has('again') && actor.kind === 'adult' ? actor : null;
	const invited = url.searchParams.has('invited')
		? readStep(service, stepCookie(cookies), 'invitation')
		: null;
	const home = again ? homeOf(again.roles) : '/staff';
	const origin = originOf(service, url);
	try {
		const { address, cookie } = await goToProvider(service, {
			origin,
			again: again?.id ?? null,
			invitationId: invited?.state.invitationId ?? null,
			then: wayBack(url.searchParams.get('then'), origin, home)
		});
		setStepCookie(cookies, cookie, isHttps(event));
		return new Response(null, { status: 303, headers: { location: address } });
	} catch (error) {
		console.error(JSON.stringify({ what: 'identity provider', cause: String(error) }));
		return new Response(null, { status: 303, headers: { location: '/sign-in/work?came=failed' } });
	}
};
