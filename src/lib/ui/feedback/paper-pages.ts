import type { AnyKey } from '#lib/i18n/any-key.ts';
import { optionIds } from '#lib/instruments/engine/field.ts';
import { textKeys, wordsIfAny } from '#lib/instruments/engine/text-key.ts';
import type { FeedbackForm } from '#lib/instruments/feedback/feedback-form.ts';

/** One question on paper, and where it is keyed in. */
export interface PaperQuestion {
	readonly id: string;
	readonly question: string;
	readonly hint: string | null;
	/** Boxes to tick; none: lines to write on. */
	readonly boxes: readonly { readonly value: string; readonly words: string }[];
	readonly rows: number;
	readonly maxLength: number | null;
}

export interface PaperPage {
	readonly id: string;
	readonly title: string;
	readonly questions: readonly PaperQuestion[];
}

/** A form's questions in one language, for the paper and for keying it in. */
export function paperPages(form: FeedbackForm, t: AnyKey): PaperPage[] {
	const keys = textKeys(form.id);
	return form.pages.map((page) => ({
		id: page.id,
		title: t(keys.pageTitle(page.id)),
		questions: page.fields.map((field): PaperQuestion => {
			const asked = {
				id: field.id,
				question: t(keys.question(field.id)),
				hint: wordsIfAny(t, keys.hint(field.id)),
				rows: field.kind === 'text' ? field.rows : 0,
				maxLength: field.kind === 'text' ? field.maxLength : null
			};
			if (field.kind !== 'scale') {
				const boxes = optionIds(field).map((id) => ({
					value: id,
					words: t(keys.option(field.id, id))
				}));
				return { ...asked, boxes };
			}
			const ends: Readonly<Record<number, string>> = {
				[field.min]: t(keys.low(field.id)),
				[field.max]: t(keys.high(field.id))
			};
			const steps = Array.from({ length: field.max - field.min + 1 }, (_, at) => field.min + at);
			const boxes = steps.map((step) => ({
				value: String(step),
				words: ends[step] ? `${step} (${ends[step]})` : String(step)
			}));
			return { ...asked, boxes };
		})
	}));
}
