import { fail, redirect } from '@sveltejs/kit';
import { signInAgain } from '#lib/server/access/refusal.ts';
import { momentInWords } from '#lib/i18n/dates.ts';
import { stopOwnChange } from '#lib/server/sign-in/family/email/stop.ts';
import {
	beginMaking,
	dropWay,
	keepApp,
	keepPasskey,
	makingView
} from '#lib/server/sign-in/family/making.ts';
import { mayChangeWays, waysView } from '#lib/server/sign-in/family/ways.ts';
import { partyOf } from '#lib/server/sign-in/passkey/party.ts';
import { endStep, readStep } from '#lib/server/sign-in/step.ts';
import { clearStepCookie, setStepCookie, stepCookie } from '#lib/server/sign-in/step-cookie.ts';
import { isHttps, originOf, type Visit } from '#lib/server/sign-in/visit.ts';
import { signedInFamily } from '../signed-in.ts';
import type { Actions, PageServerLoad } from './$types';

const HERE = '/sign-in/family/ways';

/** Whoever has not given both factors gives the second; whose sign-in is some time ago proves it anew. */
function freshFamily(event: Pick<Visit, 'locals'>) {
	const actor = signedInFamily(event);
	if (!actor.secondFactor) redirect(303, '/sign-in/family/second');
	if (!mayChangeWays(event.locals.service, actor)) signInAgain();
	return actor;
}

const makingNow = ({ locals, cookies }: Visit) =>
	readStep(locals.service, stepCookie(cookies), 'family-ways');

const partyAt = ({ locals, url }: Visit) => partyOf(originOf(locals.service, url));

export const load: PageServerLoad = async (event) => {
	const actor = freshFamily(event);
	const { service, language } = event.locals;
	const step = makingNow(event);
	const making = step && (await makingView(service, actor, step, partyAt(event)));
	const view = waysView(service, actor);
	const when = (at: number) => momentInWords(at, language);
	return {
		making,
		ways: view && {
			...view,
			card: view.card && { by: view.card.madeBy, when: when(view.card.madeAt) },
			sheet: view.sheet && {
				by: view.sheet.madeBy,
				when: when(view.sheet.madeAt),
				left: view.sheet.left
			},
			change: view.change && {
				asked: when(view.change.askedAt),
				from: view.change.worksFrom === null ? null : when(view.change.worksFrom)
			}
		}
	};
};

/** Ends what was being made, and shows the list. */
function done(event: Visit): never {
	clearStepCookie(event.cookies, isHttps(event));
	redirect(303, HERE);
}

function begin(event: Visit, making: 'passkey' | 'app'): never {
	const cookie = beginMaking(event.locals.service, freshFamily(event), making);
	setStepCookie(event.cookies, cookie, isHttps(event));
	redirect(303, HERE);
}

export const actions: Actions = {
	'make-passkey': (event) => begin(event, 'passkey'),
	'make-app': (event) => begin(event, 'app'),
	passkey: async (event) => {
		const actor = freshFamily(event);
		const step = makingNow(event);
		const json = String((await event.request.formData()).get('credential') ?? '');
		const given = { party: partyAt(event), json };
		if (!step || !(await keepPasskey(event.locals.service, actor, step, given)))
			return fail(400, { problem: 'making' as const });
		return done(event);
	},
	/** The app shows a first code. */
	code: async (event) => {
		const actor = freshFamily(event);
		const step = makingNow(event);
		const code = String((await event.request.formData()).get('code') ?? '').slice(0, 20);
		if (!step || !keepApp(event.locals.service, actor, step, code))
			return fail(400, { problem: 'making' as const });
		return done(event);
	},
	back: (event) => {
		const step = makingNow(event);
		if (step) endStep(event.locals.service.db, step);
		return done(event);
	},
	drop: async (event) => {
		const actor = freshFamily(event);
		const way = (await event.request.formData()).get('way');
		if (way === 'passkey' || way === 'app') dropWay(event.locals.service, actor, way);
		redirect(303, HERE);
	},
	stop: (event) => {
		stopOwnChange(event.locals.service, freshFamily(event));
		redirect(303, HERE);
	}
};
