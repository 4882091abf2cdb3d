import type { Page } from '#lib/instruments/engine/page.ts';
import { advocate } from '#lib/instruments/fields/advocate.ts';
import { takePart, whoComes, whoNot } from '#lib/instruments/fields/meeting.ts';
import {
	badTimes,
	howLong,
	lead,
	leadWhich,
	opens,
	when,
	where
} from '#lib/instruments/fields/plan.ts';

export const people = { id: 'people', fields: [whoComes, whoNot] } as const satisfies Page;

export const placeAndTime = {
	id: 'place-and-time',
	fields: [where, when, badTimes, howLong]
} as const satisfies Page;

export const part = {
	id: 'part',
	fields: [opens, lead, leadWhich, takePart, advocate]
} as const satisfies Page;
