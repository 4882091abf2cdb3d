import type { Page } from '#lib/instruments/engine/page.ts';
import { whoComes as whoComesField } from '#lib/instruments/fields/meeting.ts';
import { onlyMyIro as onlyMyIroField, threeWishes } from '#lib/instruments/fields/own-words.ts';

export const wishes = {
	id: 'wishes',
	picture: 'page/wishes',
	fields: [threeWishes]
} as const satisfies Page;

export const whoComes = {
	id: 'who-comes',
	picture: 'place/office',
	fields: [{ ...whoComesField, mostNames: 2 }]
} as const satisfies Page;

export const drawing = {
	id: 'drawing',
	picture: 'part/send-a-drawing',
	fields: [{ id: 'drawing', kind: 'drawing', audience: 'chosen' }]
} as const satisfies Page;

export const onlyMyIro = {
	id: 'only-my-iro',
	picture: 'page/private',
	fields: [onlyMyIroField]
} as const satisfies Page;
