import { fail, redirect } from '@sveltejs/kit';
import { forgetPasskeys } from '#lib/server/sign-in/passkey/forget.ts';
import { checkedPasskey, passkeyOptions } from '#lib/server/sign-in/passkey/make.ts';
import { partyOf } from '#lib/server/sign-in/passkey/party.ts';
import { passkeysOf } from '#lib/server/sign-in/passkey/store.ts';
import { beginChange, changeOf, chooseAnew, mayChange } from '#lib/server/sign-in/secret/change.ts';
import { changeView } from '#lib/server/sign-in/secret/change-view.ts';
import { PARTS } from '#lib/server/sign-in/secret/choose.ts';
import {
	practisePicture,
	practiseWords,
	toPractise,
	type Practice
} from '#lib/server/sign-in/secret/learning.ts';
import { prove } from '#lib/server/sign-in/secret/prove.ts';
import {
	isPicture,
	pickedAfter,
	spelled,
	wordsAsTyped
} from '#lib/server/sign-in/secret/spelling.ts';
import { storeLearned, storePasskey } from '#lib/server/sign-in/secret/store-change.ts';
import { goOn } from '#lib/server/sign-in/step.ts';
import { clearStepCookie, setStepCookie, stepCookie } from '#lib/server/sign-in/step-cookie.ts';
import { isHttps, originOf, type Visit } from '#lib/server/sign-in/visit.ts';
import type { Actions, PageServerLoad } from './$types';

const HERE = '/me/secret';

export const load: PageServerLoad = async (event) => {
	const { service } = event.locals;
	const actor = mayChange(service, event.locals.actor);
	const step = changeOf(service, actor, stepCookie(event.cookies));
	const view = changeView(service, actor, step);
	const offered = step && view.at === 'choose' && view.ways.includes('passkey');
	const options = offered
		? await passkeyOptions(partyOf(originOf(service, event.url)), passkeysOf(service.db, actor.id))
		: null;
	if (step && options) goOn(service, step, { ...step.state, challenge: options.challenge });
	return {
		view,
		passkey: options && JSON.stringify(options),
		done: event.url.searchParams.has('done')
	};
};

/** The young person and the change they are at, or back to its start. */
function changing({ locals, cookies }: Visit) {
	const actor = mayChange(locals.service, locals.actor);
	const step = changeOf(locals.service, actor, stepCookie(cookies));
	if (!step) redirect(303, HERE);
	return { actor, step, service: locals.service };
}

function finish(event: Visit, done: boolean): never {
	clearStepCookie(event.cookies, isHttps(event), HERE);
	redirect(303, done ? `${HERE}?done` : HERE);
}

async function practised(event: Visit, { went, learning }: Practice): Promise<never> {
	const { actor, step, service } = changing(event);
	if (went === 'right') finish(event, await storeLearned(service, actor, step));
	goOn(service, step, { ...step.state, ...learning });
	redirect(303, HERE);
}

async function proved(event: Visit, kind: 'pictures' | 'words', text: string) {
	const { step, service } = changing(event);
	const outcome = await prove(service, step, { kind, spelled: text });
	if (outcome.came === 'proved') redirect(303, HERE);
	return fail(400, { came: outcome.came, wait: outcome.wait });
}

export const actions: Actions = {
	begin: (event) => {
		const actor = mayChange(event.locals.service, event.locals.actor);
		setStepCookie(event.cookies, beginChange(event.locals.service, actor), isHttps(event), HERE);
		redirect(303, HERE);
	},
	/** A picture, of the old secret or in practice of the new one. */
	pick: async (event) => {
		const { step, service } = changing(event);
		const sent = await event.request.formData();
		const picture = String(sent.get('picture'));
		const round = Number(sent.get('round'));
		if (!isPicture(picture)) redirect(303, HERE);
		if (step.state.proved) return practised(event, practisePicture(step.state, round, picture));
		const picked = pickedAfter(step.state.picked, round, picture);
		goOn(service, step, { ...step.state, picked });
		if (picked.length < PARTS) redirect(303, HERE);
		return proved(event, 'pictures', spelled(picked));
	},
	/** Four of the old secret are picked and the wait is over. */
	now: async (event) => {
		const { step } = changing(event);
		return proved(event, 'pictures', spelled(step.state.picked));
	},
	restart: (event) => {
		const { step, service } = changing(event);
		goOn(service, step, { ...step.state, picked: [] });
		redirect(303, HERE);
	},
	words: async (event) => {
		const { step } = changing(event);
		const typed = String((await event.request.formData()).get('words') ?? '').slice(0, 200);
		if (step.state.proved) return practised(event, practiseWords(step.state, typed));
		return proved(event, 'words', wordsAsTyped(typed));
	},
	choose: async (event) => {
		const { actor, step, service } = changing(event);
		const way = String((await event.request.formData()).get('way'));
		if (way === 'pictures' || way === 'words') chooseAnew(service, actor, step, way);
		redirect(303, HERE);
	},
	known: (event) => {
		const { step, service } = changing(event);
		goOn(service, step, { ...step.state, ...toPractise(step.state) });
		redirect(303, HERE);
	},
	show: (event) => {
		const { step, service } = changing(event);
		goOn(service, step, { ...step.state, seen: false, picked: [] });
		redirect(303, HERE);
	},
	passkey: async (event) => {
		const { actor, step, service } = changing(event);
		const json = String((await event.request.formData()).get('credential') ?? '');
		const party = partyOf(originOf(service, event.url));
		const made = await checkedPasskey(party, step.state.challenge ?? '', json);
		if (!made) return fail(400, { passkey: 'wrong' as const });
		return finish(event, storePasskey(service, actor, step, made));
	},
	forget: (event) => {
		forgetPasskeys(event.locals.service, mayChange(event.locals.service, event.locals.actor));
		redirect(303, `${HERE}?done`);
	}
};
