import type { Page } from '#lib/instruments/engine/page.ts';
import {
	dreams,
	goodThings,
	whyMeeting,
	worryThings,
	worryWords
} from '#lib/instruments/fields/conference.ts';
import { feelToday } from '#lib/instruments/fields/feel-today.ts';

export const why = {
	id: 'why',
	picture: 'place/office',
	fields: [feelToday, whyMeeting]
} as const satisfies Page;

export const goodHouse = {
	id: 'good-house',
	picture: 'page/good-house',
	fields: [goodThings, { id: 'drawing', kind: 'drawing', audience: 'chosen' }]
} as const satisfies Page;

export const worryHouse = {
	id: 'worry-house',
	picture: 'page/worry-house',
	fields: [worryThings, worryWords]
} as const satisfies Page;

export const dreamHouse = {
	id: 'dream-house',
	picture: 'page/dream-house',
	fields: [dreams]
} as const satisfies Page;
