import { redirect } from '@sveltejs/kit';
import { calledName, childRow } from '#lib/server/people/child.ts';
import { bandOfChild } from '#lib/server/sign-in/card/set-up.ts';
import type { PageServerLoad } from './$types';

/** The moment between two people: the device is the young person's already. */
export const load: PageServerLoad = ({ locals }) => {
	const { actor, service } = locals;
	const row = actor.kind === 'child' && actor.helper ? childRow(service.db, actor.id) : undefined;
	if (actor.kind !== 'child' || !actor.helper || !row) redirect(303, '/sign-in');
	const band = bandOfChild(service, actor.id) ?? '8-11';
	locals.look = { band };
	return { band, name: calledName(service.vault, row), to: actor.helper.lockedTo };
};
