import { change, choices, good } from '#lib/instruments/how-it-was/fields.ts';
import type { HowItWasForm } from '#lib/instruments/how-it-was/how-it-was.ts';

const { heard, understood, next, again } = choices;
const pages = [
	{ id: 'heard', fields: [heard, understood, next, again] },
	{ id: 'words', fields: [good, change] }
] as const;

/** 12 to 15: four taps, and two boxes for whoever wants them. */
export const howItWas12To15 = {
	id: 'how-it-was-12-15',
	version: 1,
	band: '12-15',
	pages
} as const satisfies HowItWasForm;

/** 16 and over: the same, in other words. */
export const howItWas16Plus = {
	id: 'how-it-was-16-plus',
	version: 1,
	band: '16-plus',
	pages
} as const satisfies HowItWasForm;
