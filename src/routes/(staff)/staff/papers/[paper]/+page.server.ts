import { paperPage } from '#lib/server/papers/page.ts';
import {
	addSomebody,
	addWriterIt,
	dropSomebody,
	dropWriterIt,
	moveIt,
	removeIt
} from './paper-actions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params, locals: { service, actor }, url }) => ({
	page: paperPage(service, actor, params.paper),
	now: service.now(),
	isChanged: url.searchParams.has('changed'),
	isOut: url.searchParams.has('out')
});

export const actions: Actions = {
	move: moveIt,
	remove: removeIt,
	writer: addWriterIt,
	'no-writer': dropWriterIt,
	recipient: addSomebody,
	'no-recipient': dropSomebody
};
