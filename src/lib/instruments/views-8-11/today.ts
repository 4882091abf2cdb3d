import type { Page } from '#lib/instruments/engine/page.ts';
import { feelToday } from '#lib/instruments/fields/feel-today.ts';
import { goingWell } from '#lib/instruments/fields/how-things-are.ts';
import { long, threeWishes } from '#lib/instruments/fields/own-words.ts';

export const today = {
	id: 'today',
	fields: [feelToday, { id: 'drawing', kind: 'drawing', audience: 'chosen' }]
} as const satisfies Page;

export const worriesAndWishes = {
	id: 'worries-and-wishes',
	picture: 'page/wishes',
	fields: [goingWell, { ...long, id: 'worries' }, threeWishes]
} as const satisfies Page;
