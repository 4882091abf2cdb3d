import { fail } from '@sveltejs/kit';
import { z } from 'zod';
import { dayInWords, momentInWords } from '#lib/i18n/dates.ts';
import { makeCard } from '#lib/server/sign-in/card/make.ts';
import { cardPage } from '#lib/server/sign-in/card/show.ts';
import { originOf } from '#lib/server/sign-in/visit.ts';
import { cardPictures } from '#lib/ui/art/card/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	const { service, actor, language } = locals;
	const { childName, nextId, now } = cardPage(service, actor, params.child);
	return {
		childName,
		nextId,
		now: now && {
			state: now.state,
			madeBy: now.madeBy,
			made: momentInWords(now.madeAt, language),
			used: now.redeemedAt === null ? null : momentInWords(now.redeemedAt, language),
			lastDay: dayInWords(now.lastDay, language, 'day')
		}
	};
};

const asked = z.object({ id: z.string(), picture: z.enum(cardPictures) });

export const actions: Actions = {
	/** Makes the card and shows it in the answer: nowhere else, for its secrets are not kept. */
	default: async ({ locals, params, request, url }) => {
		const { service, actor, language } = locals;
		const given = asked.safeParse(Object.fromEntries(await request.formData()));
		if (!given.success) return fail(400, { problem: 'picture' as const });
		const made = makeCard(service, actor, { childId: params.child, ...given.data });
		if (!made) return fail(409, { problem: 'made-already' as const });
		const origin = originOf(service, url);
		return {
			card: {
				link: `${origin}/sign-in/card/${made.secret}`,
				typeAt: `${new URL(origin).host}/sign-in/card`,
				code: made.code,
				picture: made.picture,
				lastDay: dayInWords(made.lastDay, language, 'day-year')
			}
		};
	}
};
