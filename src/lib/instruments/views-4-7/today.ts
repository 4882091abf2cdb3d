import type { Page } from '../engine/page.ts';
import { feelToday } from '../fields/feel-today.ts';
import { liveWith as liveWithField } from '../fields/home.ts';

export const feelings = { id: 'feelings', fields: [feelToday] } as const satisfies Page;

export const liveWith = {
	id: 'live-with',
	picture: 'home/house',
	fields: [liveWithField]
} as const satisfies Page;
