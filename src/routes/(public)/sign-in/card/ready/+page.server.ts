import { redirect } from '@sveltejs/kit';
import { momentInWords } from '#lib/i18n/dates.ts';
import { newCardsSince } from '#lib/server/sign-in/card/made-since.ts';
import { bandOfChild } from '#lib/server/sign-in/card/set-up.ts';
import { askedOf } from '#lib/server/sign-in/secret/asked.ts';
import type { PageServerLoad } from './$types';

/** The card was used for the first time: what it opens with from now on, and who made it. */
export const load: PageServerLoad = ({ locals }) => {
	const { actor, service, language } = locals;
	if (actor.kind !== 'child') redirect(303, '/sign-in');
	const band = bandOfChild(service, actor.id) ?? '8-11';
	locals.look = { band };
	const made = actor.helper ? undefined : newCardsSince(service, actor, 0)[0];
	return {
		band,
		asked: askedOf(service.db, actor.id),
		made: made && { by: made.by, day: momentInWords(made.at, language, 'day') },
		to: actor.helper?.lockedTo ?? '/me'
	};
};
