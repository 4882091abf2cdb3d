import { fail } from '@sveltejs/kit';
import { translated } from '#lib/i18n/languages.ts';
import { filesRead } from '#lib/i18n/load.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { councilForm, saveCouncil } from '#lib/server/settings/council.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { service, actor } }) => ({
	values: councilForm(service, asAdult(actor)),
	languages: await Promise.all(
		translated.map(async (language) => ({ language, files: await filesRead(language) }))
	),
	byEnvironment: service.env.EMERGENCY_DUTY_NUMBER !== undefined
});

export const actions: Actions = {
	default: async ({ request, locals: { service, actor } }) => {
		const given = Object.fromEntries(await request.formData());
		const wrong = saveCouncil(service, asAdult(actor), given);
		const values = Object.fromEntries(
			Object.entries(given).map(([name, value]) => [name, String(value)])
		);
		return wrong.length > 0 ? fail(400, { wrong, values }) : { saved: true as const };
	}
};
