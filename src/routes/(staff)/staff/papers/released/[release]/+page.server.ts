import { frontPage } from '#lib/server/reading/pages.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => frontPage(event, 'staff');
