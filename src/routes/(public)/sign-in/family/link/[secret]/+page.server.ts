import { fail } from '@sveltejs/kit';
import { askingBrowser } from '#lib/server/sign-in/family/asking-browser.ts';
import { useLink } from '#lib/server/sign-in/family/use-link.ts';
import { fromOf, letIn } from '#lib/server/sign-in/visit.ts';
import type { Actions, PageServerLoad } from './$types';

/**
 * Nothing is looked up and nothing used: a scanner of mail that follows the link spends nobody's, and
 * learns from the page no more than that its own browser has asked for none.
 */
export const load: PageServerLoad = ({ cookies }) => ({ here: askingBrowser(cookies) !== null });

export const actions: Actions = {
	default: (event) => {
		const { locals, params, cookies } = event;
		const given = { secret: params.secret, browser: askingBrowser(cookies) };
		const came = useLink(locals.service, given, fromOf(event, null));
		if (typeof came === 'string') return fail(400, { problem: came });
		letIn(event, came);
	}
};
