import type { Page } from '../engine/page.ts';
import { feelToday } from '../fields/feel-today.ts';
import { goingWell } from '../fields/how-things-are.ts';
import { long, threeWishes } from '../fields/own-words.ts';

export const today = {
	id: 'today',
	fields: [feelToday, { id: 'drawing', kind: 'drawing', audience: 'chosen' }]
} as const satisfies Page;

export const worriesAndWishes = {
	id: 'worries-and-wishes',
	picture: 'page/wishes',
	fields: [goingWell, { ...long, id: 'worries' }, threeWishes]
} as const satisfies Page;
