import { describe, expect, it } from 'vitest';
import { BANDS } from '#lib/domain/person/band.ts';
import { instrumentTexts } from '#lib/i18n/en/instruments/index.ts';
import { audiences, skips } from '#lib/instruments/engine/audience.ts';
import { optionIds } from '#lib/instruments/engine/field.ts';
import { fieldsOf, purposes, type Instrument } from '#lib/instruments/engine/instrument.ts';
import { issueKeys } from '#lib/instruments/engine/issue.ts';
import { gridPlaces } from '#lib/instruments/engine/sticker-grid.ts';
import { answeringKeys, drawingKeys, textKeys } from '#lib/instruments/engine/text-key.ts';
import { beforeMeetingForms } from '#lib/instruments/before-meeting/index.ts';
import { feedbackForms } from '#lib/instruments/feedback/index.ts';
import { howItWasForms } from '#lib/instruments/how-it-was/index.ts';
import { instruments } from '#lib/instruments/index.ts';
import { booklets } from '#lib/instruments/my-life/index.ts';
import { pictureGroups } from '#lib/instruments/pictures.ts';

/** Every key of a tree of words, as `path.to.words`. */
function keysIn(tree: unknown, path: readonly string[] = []): string[] {
	if (typeof tree !== 'object' || tree === null) return [path.join('.')];
	return Object.entries(tree).flatMap(([name, below]) => keysIn(below, [...path, name]));
}

const present = Object.entries(instrumentTexts).flatMap(([namespace, tree]) =>
	keysIn(tree).map((key) => `${namespace}:${key}`)
);

type Asks = Pick<Instrument, 'id' | 'pages'>;
/** Whatever asks a child something in words of its own. */
const asking: readonly Asks[] = [
	...instruments,
	...booklets,
	...howItWasForms,
	...beforeMeetingForms,
	...feedbackForms
];

function needed(instrument: Asks): string[] {
	const keys = textKeys(instrument.id);
	return [
		keys.title,
		...instrument.pages.map((page) => keys.pageTitle(page.id)),
		...fieldsOf(instrument).flatMap((field) => [
			keys.question(field.id),
			...(field.kind === 'scale' ? [keys.low(field.id), keys.high(field.id)] : []),
			...optionIds(field).map((option) => keys.option(field.id, option))
		])
	];
}

function allowed(instrument: Asks): string[] {
	const keys = textKeys(instrument.id);
	return [
		...instrument.pages.map((page) => keys.pageIntro(page.id)),
		...fieldsOf(instrument).map((field) => keys.hint(field.id))
	];
}

const answering = [
	...BANDS.flatMap((band) => [
		...skips.map((skip) => answeringKeys.skip(band, skip)),
		...purposes.flatMap((purpose) =>
			audiences.map((audience) => answeringKeys.audience(band, purpose, audience))
		),
		answeringKeys.audienceQuestion(band),
		answeringKeys.names(band),
		answeringKeys.moreLines(band),
		answeringKeys.safetyNotice(band)
	]),
	...issueKeys.map((key) => answeringKeys.issue(key)),
	drawingKeys.drawn,
	...pictureGroups.sticker.map((id) => drawingKeys.sticker(id)),
	...gridPlaces.map((place) => drawingKeys.place(place))
];

describe('the words of the instruments', () => {
	it('are all there', () => {
		const missing = [...asking.flatMap(needed), ...answering].filter(
			(key) => !present.includes(key)
		);
		expect(missing).toEqual([]);
	});

	it('are all used', () => {
		const known = new Set([
			...asking.flatMap((one) => [...needed(one), ...allowed(one)]),
			...answering
		]);
		expect(present.filter((key) => !known.has(key))).toEqual([]);
	});

	it('are never empty, doubled by space, or badly quoted', () => {
		const texts = JSON.stringify(instrumentTexts);
		expect(texts).not.toMatch(/:""|  |" | "|[!]/);
	});
});
