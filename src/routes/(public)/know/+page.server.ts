import type { PageServerLoad } from './$types';
import { homeFor } from './home-for.ts';
import { readerOf } from './reader-of.ts';

export const load: PageServerLoad = ({ locals }) => ({
	home: homeFor(locals.actor),
	own: readerOf(locals)
});
