import { fail, redirect } from '@sveltejs/kit';
import { cardIn } from '#lib/server/sign-in/card/find.ts';
import { bandOfChild } from '#lib/server/sign-in/card/set-up.ts';
import type { SecretKind } from '#lib/server/sign-in/secret/child-secret.ts';
import { askedOf } from '#lib/server/sign-in/secret/asked.ts';
import {
	enterWithSecret,
	enterWithSomebody,
	isBesideKind
} from '#lib/server/sign-in/secret/enter.ts';
import { PARTS } from '#lib/server/sign-in/secret/choose.ts';
import {
	isPicture,
	pickedAfter,
	spelled,
	wordsAsTyped
} from '#lib/server/sign-in/secret/spelling.ts';
import { goOn, readStep, type Step } from '#lib/server/sign-in/step.ts';
import { stepCookie } from '#lib/server/sign-in/step-cookie.ts';
import { waitAt } from '#lib/server/sign-in/tries.ts';
import { fromOf, letIn, type Visit } from '#lib/server/sign-in/visit.ts';
import type { Actions, PageServerLoad } from './$types';

/** The card at the door, or back to showing one. */
function atDoor({ locals, cookies }: Visit) {
	const { service } = locals;
	const step = readStep(service, stepCookie(cookies), 'card');
	const card = step && cardIn(service.db, service.now(), step.state.cardId, 'live');
	if (!step || !card) redirect(303, '/sign-in/card');
	return { step, card };
}

export const load: PageServerLoad = (event) => {
	const { step, card } = atDoor(event);
	const { service } = event.locals;
	const band = bandOfChild(service, card.childId) ?? '8-11';
	event.locals.look = { band };
	const { device } = fromOf(event, { childId: card.childId });
	return {
		band,
		cardPicture: card.picture,
		asked: askedOf(service.db, card.childId),
		picked: step.state.picked.length,
		wait: waitAt(service, { account: card.id, device })
	};
};

/** Tries what was picked or typed; a wrong or early try leads back to this page. */
async function tryIt(event: Visit, step: Step<'card'>, kind: SecretKind, text: string) {
	const { service } = event.locals;
	const { card } = atDoor(event);
	const outcome = await enterWithSecret(
		service,
		{ cardId: card.id, kind, spelled: text, own: step.state.own },
		fromOf(event, { childId: card.childId })
	);
	if (outcome.came === 'in') letIn(event, outcome.arrival);
	if (outcome.came === 'gone') redirect(303, '/sign-in/card');
	// Too early: what was picked stays, to be sent when the time has come.
	if (outcome.came === 'wrong') goOn(service, step, { ...step.state, picked: [] });
	return fail(400, { came: outcome.came, wait: outcome.wait });
}

export const actions: Actions = {
	pick: async (event) => {
		const { step } = atDoor(event);
		const sent = await event.request.formData();
		const picture = String(sent.get('picture'));
		if (!isPicture(picture)) redirect(303, '/sign-in/card/open');
		const picked = pickedAfter(step.state.picked, Number(sent.get('round')), picture);
		goOn(event.locals.service, step, { ...step.state, picked });
		if (picked.length < PARTS) redirect(303, '/sign-in/card/open');
		return tryIt(event, step, 'pictures', spelled(picked));
	},
	/** Four are picked and the wait is over. */
	now: async (event) => {
		const { step } = atDoor(event);
		if (step.state.picked.length < PARTS) redirect(303, '/sign-in/card/open');
		return tryIt(event, step, 'pictures', spelled(step.state.picked));
	},
	restart: (event) => {
		const { step } = atDoor(event);
		goOn(event.locals.service, step, { ...step.state, picked: [] });
		redirect(303, '/sign-in/card/open');
	},
	words: async (event) => {
		const { step } = atDoor(event);
		const typed = String((await event.request.formData()).get('words') ?? '').slice(0, 200);
		return tryIt(event, step, 'words', wordsAsTyped(typed));
	},
	/** Somebody is beside a young person who needs no secret, and says who they are. */
	beside: async (event) => {
		const { card } = atDoor(event);
		const kind = String((await event.request.formData()).get('kind'));
		if (!isBesideKind(kind)) return fail(400, { came: 'unsaid' as const, wait: 0 });
		const from = fromOf(event, null);
		const arrival = enterWithSomebody(event.locals.service, { cardId: card.id, kind }, from);
		if (!arrival) redirect(303, '/sign-in/card');
		letIn(event, arrival);
	}
};
