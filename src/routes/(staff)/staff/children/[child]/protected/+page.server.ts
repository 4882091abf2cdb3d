import { protectedPage } from '#lib/server/release/protected/page.ts';
import { addIt, endFlag, endOne, setIt } from './protected-actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals: { service, actor } }) => ({
	protected: protectedPage(service, actor, params.child)
});

export const actions: Actions = { add: addIt, end: endOne, set: setIt, 'end-flag': endFlag };
