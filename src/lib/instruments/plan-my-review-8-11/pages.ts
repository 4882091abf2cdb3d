import type { Page } from '#lib/instruments/engine/page.ts';
import { advocate } from '#lib/instruments/fields/advocate.ts';
import { takePart, whoComes, whoNot } from '#lib/instruments/fields/meeting.ts';
import { howLong, lead, leadWhich, opens, when, where } from '#lib/instruments/fields/plan.ts';

export const people = {
	id: 'people',
	picture: 'people/friend',
	fields: [whoComes, whoNot]
} as const satisfies Page;

export const placeAndTime = {
	id: 'place-and-time',
	picture: 'home/house',
	fields: [where, when, howLong]
} as const satisfies Page;

export const start = {
	id: 'start',
	picture: 'part/lead',
	fields: [opens, lead, leadWhich]
} as const satisfies Page;

export const part = {
	id: 'part',
	picture: 'part/in-the-room',
	fields: [takePart, advocate]
} as const satisfies Page;
