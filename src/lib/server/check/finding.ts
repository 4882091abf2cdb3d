import type { Service } from '../service.ts';

/** What the self-check found of one thing: well or not, in a sentence that says what to do. */
export interface Finding {
	readonly about: string;
	readonly ok: boolean;
	readonly sentence: string;
}

/** Looks at one thing. What it throws counts as not well. */
export interface Check {
	readonly about: string;
	readonly look: (service: Service) => Promise<Look> | Look;
}

type Look = readonly [ok: boolean, sentence: string];

export const well = (sentence: string): Look => [true, sentence];
export const notWell = (sentence: string): Look => [false, sentence];
