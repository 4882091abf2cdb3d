import { asBand, asChild } from '#lib/server/access/as-child.ts';
import { myWishes } from '#lib/server/home/answers.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor, look } }) => ({
	band: asBand(look),
	wishes: myWishes(service, asChild(actor))
});
