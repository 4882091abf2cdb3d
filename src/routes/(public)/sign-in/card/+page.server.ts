import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { cardsHere, hideCardHere } from '#lib/server/sign-in/card/own-device.ts';
import { openCard, openKnownCard, type OpenedCard } from '#lib/server/sign-in/card/open.ts';
import { deviceSecrets } from '#lib/server/sign-in/device.ts';
import { setStepCookie } from '#lib/server/sign-in/step-cookie.ts';
import { isHttps, type Visit } from '#lib/server/sign-in/visit.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, cookies }) => ({
	cards: cardsHere(locals.service, deviceSecrets(cookies)).map(({ deviceId, picture }) => ({
		deviceId,
		picture
	}))
});

const shown = z.object({ code: z.string().max(200), own: z.literal('on').optional() });

/** Goes on with a card: the code leaves the address bar and the page, a cookie stands for it. */
function goOnWith(visit: Visit, opened: OpenedCard & { problem: null }): never {
	setStepCookie(visit.cookies, opened.cookie, isHttps(visit));
	redirect(303, opened.next);
}

export const actions: Actions = {
	/** A card was scanned or its code typed. */
	card: async (event) => {
		const given = shown.safeParse(Object.fromEntries(await event.request.formData()));
		if (!given.success) return fail(400, { problem: 'no-card' as const, code: '', own: false });
		const { code, own } = given.data;
		const opened = openCard(event.locals.service, code, own === 'on');
		if (opened.problem !== null) {
			return fail(400, { problem: opened.problem, code, own: own === 'on' });
		}
		return goOnWith(event, opened);
	},
	/** A card that this device shows at the door was tapped. */
	here: async (event) => {
		const { locals, cookies, request } = event;
		const device = (await request.formData()).get('device');
		const found = cardsHere(locals.service, deviceSecrets(cookies)).find(
			(one) => one.deviceId === device
		);
		const opened = found && openKnownCard(locals.service, found.cardId);
		if (opened?.problem !== null)
			return fail(400, { problem: 'no-card' as const, code: '', own: false });
		return goOnWith(event, opened);
	},
	/** A card is to be shown here no more. */
	hide: async ({ locals, cookies, request }) => {
		const device = (await request.formData()).get('device');
		if (typeof device === 'string') hideCardHere(locals.service, deviceSecrets(cookies), device);
		redirect(303, '/sign-in/card');
	}
};
