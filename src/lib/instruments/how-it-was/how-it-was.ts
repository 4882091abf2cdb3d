import type { Band } from '#lib/domain/person/band.ts';
import type { Page } from '#lib/instruments/engine/page.ts';

/**
 * What a child is asked after a meeting, as data. Its words are in the i18n namespace
 * `instruments/<id>`. The questions that every side is asked have the same ids and options in each
 * band, so that they can be counted together; each comes without a guard, for it is short.
 */
export type HowItWasForm = {
	readonly id: string;
	readonly version: number;
	readonly band: Band;
	readonly pages: readonly [Page, ...Page[]];
};
