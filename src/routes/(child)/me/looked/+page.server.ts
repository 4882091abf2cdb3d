import { asBand, asChild } from '#lib/server/access/as-child.ts';
import { myAccessHistory } from '#lib/server/home/access.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor, look } }) => ({
	band: asBand(look),
	lines: myAccessHistory(service, asChild(actor))
});
