import { fail, redirect } from '@sveltejs/kit';
import {
	beTogether,
	chooseWay,
	firstUse,
	firstUseWithPasskey,
	offers,
	practised,
	setUpView
} from '#lib/server/sign-in/card/set-up.ts';
import type { Arrival } from '#lib/server/sign-in/arrival.ts';
import { partyOf } from '#lib/server/sign-in/passkey/party.ts';
import {
	practisePicture,
	practiseWords,
	toPractise,
	type Practice
} from '#lib/server/sign-in/secret/learning.ts';
import { isPicture } from '#lib/server/sign-in/secret/spelling.ts';
import { goOn, readStep } from '#lib/server/sign-in/step.ts';
import { stepCookie } from '#lib/server/sign-in/step-cookie.ts';
import { fromOf, letIn, originOf, type Visit } from '#lib/server/sign-in/visit.ts';
import type { Actions, PageServerLoad } from './$types';

const HERE = '/sign-in/card/set-up';

/** The card being set up, or back to showing one. */
function settingUp({ locals, cookies }: Visit) {
	const step = readStep(locals.service, stepCookie(cookies), 'set-up');
	if (!step) redirect(303, '/sign-in/card');
	return step;
}

/** Whose card it is decides the device; before it is used, the device can't be known. */
const from = (event: Visit) => ({ ...fromOf(event, null), device: null });

export const load: PageServerLoad = async (event) => {
	const step = settingUp(event);
	const { service } = event.locals;
	const view = await setUpView(service, step, partyOf(originOf(service, event.url)));
	if (!view) redirect(303, '/sign-in/card');
	event.locals.look = { band: view.band };
	return { view };
};

function arrive(event: Visit, came: Arrival | null): never {
	if (!came) redirect(303, '/sign-in/card');
	return letIn(event, came, '/sign-in/card/ready');
}

async function practise(event: Visit, practice: Practice): Promise<never> {
	const came = await practised(event.locals.service, settingUp(event), practice, from(event));
	if (came === 'more' || came === 'wrong') redirect(303, HERE);
	return arrive(event, came);
}

export const actions: Actions = {
	together: (event) => {
		beTogether(event.locals.service, settingUp(event));
		redirect(303, HERE);
	},
	choose: async (event) => {
		const { service } = event.locals;
		const step = settingUp(event);
		const way = String((await event.request.formData()).get('way'));
		if (way === 'nothing' && offers(service, step, way)) {
			return arrive(event, await firstUse(service, step, { kind: way }, from(event)));
		}
		if (way === 'pictures' || way === 'words') chooseWay(service, step, way);
		redirect(303, HERE);
	},
	known: (event) => {
		const step = settingUp(event);
		goOn(event.locals.service, step, { ...step.state, ...toPractise(step.state) });
		redirect(303, HERE);
	},
	/** Shows the secret once more. */
	show: (event) => {
		const step = settingUp(event);
		goOn(event.locals.service, step, { ...step.state, seen: false, picked: [] });
		redirect(303, HERE);
	},
	pick: async (event) => {
		const { state } = settingUp(event);
		const sent = await event.request.formData();
		const picture = String(sent.get('picture'));
		if (!isPicture(picture)) redirect(303, HERE);
		return practise(event, practisePicture(state, Number(sent.get('round')), picture));
	},
	words: async (event) => {
		const { state } = settingUp(event);
		const typed = String((await event.request.formData()).get('words') ?? '').slice(0, 200);
		return practise(event, practiseWords(state, typed));
	},
	passkey: async (event) => {
		const { service } = event.locals;
		const json = String((await event.request.formData()).get('credential') ?? '');
		const party = partyOf(originOf(service, event.url));
		const came = await firstUseWithPasskey(service, settingUp(event), { party, json }, from(event));
		return came === 'wrong' ? fail(400, { passkey: 'wrong' as const }) : arrive(event, came);
	}
};
