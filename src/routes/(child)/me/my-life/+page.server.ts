import { bookletCover } from '#lib/server/booklet/cover.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals: { service, actor } }) => ({
	cover: bookletCover(service, actor)
});
