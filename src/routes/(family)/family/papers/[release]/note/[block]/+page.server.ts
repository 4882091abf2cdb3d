import { noteActs, saySomethingPage } from '#lib/server/reading/pages.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => saySomethingPage(event, 'family');

export const actions: Actions = noteActs('family');
