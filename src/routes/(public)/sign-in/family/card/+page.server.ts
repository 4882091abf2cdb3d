import { fail } from '@sveltejs/kit';
import { useFamilyCard } from '#lib/server/sign-in/family/use-card.ts';
import { fromOf, letIn } from '#lib/server/sign-in/visit.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	/** A card was scanned or its code typed: as far in as a first factor leads. */
	default: async (event) => {
		const code = String((await event.request.formData()).get('code') ?? '').slice(0, 200);
		const came = useFamilyCard(event.locals.service, code, fromOf(event, null));
		if (typeof came === 'string') return fail(400, { problem: came, code });
		letIn(event, came);
	}
};
