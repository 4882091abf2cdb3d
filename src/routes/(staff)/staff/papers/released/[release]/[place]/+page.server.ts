import { sectionActs, sectionPage } from '#lib/server/reading/pages.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => sectionPage(event, 'staff');

export const actions: Actions = sectionActs('staff');
