import type { Band } from '#lib/domain/person/band.ts';
import type { Page } from '#lib/instruments/engine/page.ts';
import type { Topic } from '#lib/instruments/my-life/topics.ts';

/** A page of a booklet. Its fields may be empty: rights and IRO are shown, not filled in. */
export type BookletPage = Omit<Page, 'guard'> & { readonly id: Topic };

/**
 * A child's own booklet as data, in the words of one band: something to make, not to hand in. Its
 * words are in the i18n namespace `instruments/<id>`. A field has the same id in every band that
 * has it, and a later band accepts whatever an earlier one did, so that growing up loses nothing.
 */
export type Booklet = {
	readonly id: string;
	readonly version: number;
	readonly band: Band;
	readonly pages: readonly [BookletPage, ...BookletPage[]];
};
