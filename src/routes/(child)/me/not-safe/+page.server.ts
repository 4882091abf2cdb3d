import { fail } from '@sveltejs/kit';
import { z } from 'zod';
import { helpLines } from '#lib/domain/help/lines.ts';
import { asBand, asChild } from '#lib/server/access/as-child.ts';
import { latestAlert } from '#lib/server/alerts/for-child.ts';
import { promiseNow } from '#lib/server/alerts/promise.ts';
import { raiseAlert } from '#lib/server/alerts/raise.ts';
import { newId } from '#lib/server/db/id.ts';
import { emergencyDutyNumber } from '#lib/server/settings/emergency.ts';
import type { Actions, PageServerLoad } from './$types';

const MOST_CHARACTERS = 2000;

export const load: PageServerLoad = ({ locals: { service, actor, look } }) => {
	const child = asChild(actor);
	const latest = latestAlert(service, child);
	return {
		band: asBand(look),
		promise: promiseNow(service),
		latest: latest && !latest.closed && child.helper === null ? latest : null,
		lines: helpLines.filter((line) => line.id === 'childline' || line.id === 'shout'),
		duty: emergencyDutyNumber(service),
		sendKey: newId()
	};
};

const form = z.object({ words: z.string().default(''), sendKey: z.string().regex(/^[\w-]{22}$/) });

export const actions: Actions = {
	default: async ({ request, locals: { service, actor } }) => {
		const given = form.safeParse(Object.fromEntries(await request.formData()));
		// Whatever is wrong with a form, somebody who says this is heard.
		const sendKey = given.success ? given.data.sendKey : newId();
		const words = given.success ? given.data.words.toWellFormed().trim() : '';
		const child = asChild(actor);
		const tooLong = words.length > MOST_CHARACTERS;
		const told = tooLong ? words.slice(0, MOST_CHARACTERS) : words;
		raiseAlert(service, child, { childId: child.id, words: told, sendKey });
		// Somebody is told at once, with what fits; the rest is asked for again, not lost.
		if (tooLong) return fail(400, { words });
		return { sent: true as const };
	}
};
