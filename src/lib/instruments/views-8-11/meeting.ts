import type { Page } from '#lib/instruments/engine/page.ts';
import { advocate } from '#lib/instruments/fields/advocate.ts';
import { promiseKept, promiseMissed, whyInCare } from '#lib/instruments/fields/care.ts';
import { takePart, whoComes } from '#lib/instruments/fields/meeting.ts';
import { onlyMyIro as onlyMyIroField } from '#lib/instruments/fields/own-words.ts';

export const care = {
	id: 'care',
	picture: 'page/question',
	fields: [whyInCare, promiseKept, promiseMissed]
} as const satisfies Page;

export const meeting = {
	id: 'meeting',
	picture: 'place/office',
	fields: [takePart, whoComes, advocate]
} as const satisfies Page;

export const onlyMyIro = {
	id: 'only-my-iro',
	picture: 'page/private',
	fields: [onlyMyIroField]
} as const satisfies Page;
