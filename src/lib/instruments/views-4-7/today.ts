import type { Page } from '#lib/instruments/engine/page.ts';
import { feelToday } from '#lib/instruments/fields/feel-today.ts';
import { liveWith as liveWithField } from '#lib/instruments/fields/home.ts';

export const feelings = { id: 'feelings', fields: [feelToday] } as const satisfies Page;

export const liveWith = {
	id: 'live-with',
	picture: 'home/house',
	fields: [{ ...liveWithField, mostNames: 2 }]
} as const satisfies Page;
