import { releasePage } from '#lib/server/release/page.ts';
import { approveIt, backIt, decideIt, overrideIt, prepareIt, revokeIt } from './release-actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals: { service, actor } }) => ({
	release: releasePage(service, actor, params)
});

export const actions: Actions = {
	decide: decideIt,
	prepare: prepareIt,
	override: overrideIt,
	approve: approveIt,
	back: backIt,
	revoke: revokeIt
};
