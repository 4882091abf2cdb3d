import { addAction, addLoad } from '../add-file.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => addLoad(event);

export const actions: Actions = { default: (event) => addAction(event, 'voice') };
