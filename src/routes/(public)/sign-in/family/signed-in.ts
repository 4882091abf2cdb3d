import { redirect } from '@sveltejs/kit';
import type { AdultActor } from '#lib/policy/actor.ts';
import { isFamily } from '#lib/server/sign-in/family/family-adult.ts';
import type { Visit } from '#lib/server/sign-in/visit.ts';

/** The parent or carer who is signed in, by one factor or both, or the way to sign in. */
export function signedInFamily({ locals }: Pick<Visit, 'locals'>): AdultActor {
	const { actor } = locals;
	if (actor.kind !== 'adult' || !isFamily(actor.roles)) redirect(303, '/sign-in/family');
	return actor;
}
