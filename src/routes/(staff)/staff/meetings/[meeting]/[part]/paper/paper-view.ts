import type { AnyKey } from '#lib/i18n/any-key.ts';
import { audiences } from '#lib/instruments/engine/audience.ts';
import { optionIds, skipsOf, type Field } from '#lib/instruments/engine/field.ts';
import type { Instrument } from '#lib/instruments/engine/instrument.ts';
import type { IssueKey } from '#lib/instruments/engine/issue.ts';
import { answeringKeys, textKeys } from '#lib/instruments/engine/text-key.ts';

interface Choice {
	readonly id: string;
	readonly words: string;
}

/** One question of a paper form, as it is keyed in: compact, without pictures. */
export interface PaperField {
	readonly id: string;
	readonly question: string;
	/** Ticks one, ticks several, a number, words. Drawings stay on the paper. */
	readonly entry: 'one' | 'several' | 'number' | 'words' | 'lines';
	readonly options: readonly Choice[];
	/** Lines for wishes, or for names beside ticks. */
	readonly lines: number;
	readonly from: number;
	readonly to: number;
	readonly most: number;
	readonly skips: readonly Choice[];
	/** Who may hear it; empty: always for the reviewer alone. */
	readonly audiences: readonly Choice[];
}

export interface PaperPage {
	readonly id: string;
	readonly title: string;
	readonly fields: readonly PaperField[];
	/** Something on this page is drawn: it is filed as paper. */
	readonly drawing: boolean;
}

/** What may be wrong with a paper form: of one field, or of all of it. */
export type PaperProblem =
	IssueKey | 'off-path' | 'who-helped' | 'closed' | 'sent-already' | 'nothing-said';

/** A whole instrument on one page, in its own words. */
export function paperPages(instrument: Instrument, t: AnyKey): PaperPage[] {
	const keys = textKeys(instrument.id);
	return instrument.pages.map((page) => ({
		id: page.id,
		title: t(keys.pageTitle(page.id)),
		drawing: page.fields.some(({ kind }) => kind === 'drawing'),
		fields: page.fields
			.filter(({ kind }) => kind !== 'drawing')
			.map((field) => paperField(instrument, field, t))
	}));
}

function paperField({ id, band, purpose }: Instrument, field: Field, t: AnyKey): PaperField {
	const keys = textKeys(id);
	const chosen = field.audience === 'chosen' ? audiences : [];
	return {
		id: field.id,
		question: t(keys.question(field.id)),
		entry: entryOf(field),
		options: optionIds(field).map((one) => ({ id: one, words: t(keys.option(field.id, one)) })),
		lines: field.kind === 'wishes' ? field.most : field.kind === 'people' ? field.mostNames : 0,
		from: field.kind === 'scale' ? field.min : 0,
		to: field.kind === 'scale' ? field.max : 0,
		most: 'maxLength' in field ? field.maxLength : 0,
		skips: skipsOf(field).map((one) => ({ id: one, words: t(answeringKeys.skip(band, one)) })),
		audiences: chosen.map((one) => ({
			id: one,
			words: t(answeringKeys.audience(band, purpose, one))
		}))
	};
}

function entryOf(field: Field): PaperField['entry'] {
	switch (field.kind) {
		case 'choice':
			return 'one';
		case 'faces':
		case 'pictures':
			return (field.most ?? 1) > 1 ? 'several' : 'one';
		case 'choices':
		case 'people':
			return 'several';
		case 'scale':
			return 'number';
		case 'wishes':
		case 'list':
			return 'lines';
		case 'text':
		case 'drawing':
			return 'words';
	}
}
