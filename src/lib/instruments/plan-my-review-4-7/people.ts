import type { Page } from '#lib/instruments/engine/page.ts';
import {
	whoComes as whoComesField,
	whoNot as whoNotField
} from '#lib/instruments/fields/meeting.ts';
import { opensInPictures } from '#lib/instruments/fields/plan.ts';

export const whoComes = {
	id: 'who-comes',
	picture: 'people/friend',
	fields: [{ ...whoComesField, mostNames: 2 }]
} as const satisfies Page;

export const whoNot = {
	id: 'who-not',
	picture: 'page/private',
	fields: [{ ...whoNotField, mostNames: 2 }]
} as const satisfies Page;

export const opens = {
	id: 'opens',
	picture: 'people/iro',
	fields: [opensInPictures]
} as const satisfies Page;
