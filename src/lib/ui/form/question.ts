import type { Given } from '#lib/instruments/engine/form-name.ts';
import type { FieldWords } from './field-words.ts';

/** A question on a form: its words, what is filled in, and what is wrong with that. */
export interface QuestionView extends FieldWords {
	readonly given: Given;
	/** What to put right, in words; null: nothing. */
	readonly error: string | null;
}

/** Whether an option is picked in what is filled in. */
export function isPicked({ given, names }: QuestionView, id: string): boolean {
	return given[names.value]?.includes(id) ?? false;
}

/** The ids of the parts of a question on the page; the first thing to fill in has the field's own. */
export function partIds({ field, hint, error }: QuestionView) {
	const describedBy = [hint && `${field.id}-hint`, error && `${field.id}-error`];
	return {
		first: field.id,
		question: `${field.id}-question`,
		hint: `${field.id}-hint`,
		error: `${field.id}-error`,
		describedBy: describedBy.filter(Boolean).join(' ') || undefined
	} as const;
}
