import { cardsHere } from '#lib/server/sign-in/card/own-device.ts';
import { deviceSecrets } from '#lib/server/sign-in/device.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, cookies }) => ({
	cards: cardsHere(locals.service, deviceSecrets(cookies)).map(({ deviceId, picture }) => ({
		deviceId,
		picture
	}))
});
