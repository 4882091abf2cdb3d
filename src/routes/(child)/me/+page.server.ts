import { asChild } from '#lib/server/access/as-child.ts';
import { myHome } from '#lib/server/home/home.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor } }) => ({
	home: myHome(service, asChild(actor))
});
