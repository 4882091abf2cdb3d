import type { Band } from '#lib/domain/person/band.ts';
import type { Field } from '#lib/instruments/engine/field.ts';
import type { Guard, Page } from '#lib/instruments/engine/page.ts';

export const purposes = ['looked-after-review', 'conference', 'plan-my-review'] as const;
export type Purpose = (typeof purposes)[number];

/**
 * A questionnaire as data. Its words are in the i18n namespace `instruments/<id>`. Once answers
 * exist, a change of pages, fields or options is a new version; the old one stays to read them.
 */
export type Instrument = {
	readonly id: string;
	readonly version: number;
	readonly band: Band;
	readonly purpose: Purpose;
	readonly pages: readonly [Page, ...Page[]];
	/** While this holds nothing goes beyond the IRO, whatever is chosen answer by answer. */
	readonly privateWhile?: Guard;
};

/** Every field of an instrument, in order, guarded pages included. */
export function fieldsOf(instrument: Pick<Instrument, 'pages'>): readonly Field[] {
	return instrument.pages.flatMap((page) => page.fields);
}

/** A field by its id; undefined when there is none. */
export function fieldOf(instrument: Instrument, fieldId: string): Field | undefined {
	return fieldsOf(instrument).find((field) => field.id === fieldId);
}
