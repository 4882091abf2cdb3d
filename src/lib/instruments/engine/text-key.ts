import type { Audience, Skip } from '#lib/instruments/engine/audience.ts';
import type { StickerId } from '#lib/instruments/pictures.ts';
import type { Band } from '#lib/domain/person/band.ts';
import type { Purpose } from '#lib/instruments/engine/instrument.ts';
import type { IssueKey } from '#lib/instruments/engine/issue.ts';
import type { GridPlace } from '#lib/instruments/engine/sticker-grid.ts';

/**
 * The i18n keys of an instrument's words, as i18next reads them: `namespace:path.to.words`. Hints,
 * intros and the ends of a scale may be absent: see `wordsIfAny`.
 */
export function textKeys(instrumentId: string) {
	const namespace = `instruments/${instrumentId}`;
	return {
		title: `${namespace}:title`,
		pageTitle: (page: string) => `${namespace}:pages.${page}.title`,
		pageIntro: (page: string) => `${namespace}:pages.${page}.intro`,
		question: (field: string) => `${namespace}:fields.${field}.question`,
		hint: (field: string) => `${namespace}:fields.${field}.hint`,
		option: (field: string, option: string) => `${namespace}:fields.${field}.options.${option}`,
		low: (field: string) => `${namespace}:fields.${field}.low`,
		high: (field: string) => `${namespace}:fields.${field}.high`
	} as const;
}

/** Words of answering that all instruments of a band and purpose have in one wording. */
export const answeringKeys = {
	skip: (band: Band, skip: Skip) => `instruments/answering:bands.${band}.skip.${skip}`,
	audience: (band: Band, purpose: Purpose, audience: Audience) =>
		`instruments/answering:bands.${band}.audience.${purpose}.${audience}`,
	audienceQuestion: (band: Band) => `instruments/answering:bands.${band}.audience.question`,
	/** Above the empty lines for names in a `people` field. */
	names: (band: Band) => `instruments/answering:bands.${band}.names`,
	/** Opens the lines of a list that are folded away. */
	moreLines: (band: Band) => `instruments/answering:bands.${band}.more-lines`,
	safetyNotice: (band: Band) => `instruments/answering:bands.${band}.safety-notice`,
	issue: (key: IssueKey) => `instruments/answering:issues.${key}`
} as const;

export const drawingKeys = {
	/** Stands for the strokes of a drawing, in the list of an answer's words. */
	drawn: 'instruments/drawing:drawn',
	sticker: (id: StickerId) => `instruments/drawing:stickers.${id}`,
	place: (place: GridPlace) => `instruments/drawing:places.${place}`
} as const;

/** The words of a key, as i18next's `t` gives them; `defaultValue` when there are none. */
export type Translate = (key: string, options?: { readonly defaultValue: string }) => string;

/** The words of a key that may be absent (hint, intro, ends of a scale); null when they are. */
export function wordsIfAny(t: Translate, key: string): string | null {
	return t(key, { defaultValue: '' }) || null;
}
