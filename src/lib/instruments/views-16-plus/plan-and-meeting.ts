import type { Page } from '#lib/instruments/engine/page.ts';
import { advocate } from '#lib/instruments/fields/advocate.ts';
import {
	planAgree,
	planChange,
	promiseKept,
	promiseMissed,
	whyInCare
} from '#lib/instruments/fields/care.ts';
import { goingWell, howThingsAre, notGoingWell } from '#lib/instruments/fields/how-things-are.ts';
import { agenda, takePart, whoComes, whoNot } from '#lib/instruments/fields/meeting.ts';
import { onlyMyIro as onlyMyIroField, threeWishes } from '#lib/instruments/fields/own-words.ts';

export const now = {
	id: 'now',
	fields: [howThingsAre, goingWell, notGoingWell, threeWishes]
} as const satisfies Page;

/** The pathway plan. */
export const plan = {
	id: 'plan',
	fields: [planAgree, planChange, promiseKept, promiseMissed, whyInCare]
} as const satisfies Page;

export const meeting = {
	id: 'meeting',
	fields: [takePart, agenda, whoComes, whoNot, advocate]
} as const satisfies Page;

export const onlyMyIro = {
	id: 'only-my-iro',
	fields: [onlyMyIroField]
} as const satisfies Page;
