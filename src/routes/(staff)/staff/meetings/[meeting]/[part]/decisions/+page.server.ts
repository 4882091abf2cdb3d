import { decisionsPage } from '#lib/server/decisions/page.ts';
import {
	dropIt,
	markIt,
	replyIt,
	shareIt,
	tellNothing,
	withdrawIt,
	writeIt
} from './decision-actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals: { service, actor }, url }) => ({
	page: decisionsPage(service, actor, params),
	movedOn: url.searchParams.has('moved-on')
});

export const actions: Actions = {
	write: writeIt,
	drop: dropIt,
	share: shareIt,
	nothing: tellNothing,
	withdraw: withdrawIt,
	done: markIt,
	reply: replyIt
};
