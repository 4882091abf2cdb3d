import type { Page } from '../engine/page.ts';
import { advocate } from '../fields/advocate.ts';
import { planAgree, planChange, promiseKept, promiseMissed, whyInCare } from '../fields/care.ts';
import { goingWell, howThingsAre, notGoingWell } from '../fields/how-things-are.ts';
import { agenda, takePart, whoComes, whoNot } from '../fields/meeting.ts';
import { onlyMyIro as onlyMyIroField, threeWishes } from '../fields/own-words.ts';

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
