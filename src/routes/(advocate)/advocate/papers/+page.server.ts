import { listPage } from '#lib/server/reading/pages.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => listPage(event, 'advocate');
