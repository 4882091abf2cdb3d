import { notThere } from '#lib/server/access/refusal.ts';
import { isReader } from '#lib/ui/know/readers.ts';
import { homeFor } from '../home-for.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, params }) => {
	if (!isReader(params.band)) notThere();
	return { reader: params.band, home: homeFor(locals.actor) };
};
