import { audiences, skips, type Audience, type Skip } from '#lib/instruments/engine/audience.ts';
import { optionIds, skipsOf, type Field } from '#lib/instruments/engine/field.ts';

/**
 * What is asked at one time where every question is asked as choices between two things: for whoever
 * uses a switch, two keys, or finds many things at once too much. The answers are the form's own.
 */
export type Step =
	/** It was answered before: leave it, or change it. */
	| { readonly ask: 'said' }
	/** Say something, or skip it. */
	| { readonly ask: 'begin' }
	| { readonly ask: 'option'; readonly id: string }
	/** Which half of a stretch of a scale, both ends included. */
	| { readonly ask: 'half'; readonly from: number; readonly to: number }
	/** Beside the people picked: a name to write? */
	| { readonly ask: 'names' }
	/** The form itself, for one's own words, a drawing, a photo or one's voice. */
	| { readonly ask: 'own' }
	| { readonly ask: 'skip'; readonly id: Skip }
	/** Who may hear it. */
	| { readonly ask: 'hears'; readonly id: Audience };

/** A question with what of its form matters here. */
export interface Asked {
	readonly field: Field;
	/** The child chooses who hears the answer. */
	readonly hears: boolean;
	/** A photo or recording was added to it. */
	readonly filed: boolean;
}

/** A step as it stands in an address: `option.happy`, `half.0.10`. */
export function stepText(step: Step): string {
	if (step.ask === 'half') return `half.${step.from}.${step.to}`;
	return 'id' in step ? `${step.ask}.${step.id}` : step.ask;
}

/** The step of a question that a text names; null: it has none such. */
export function stepOf({ field, hears }: Asked, text: string): Step | null {
	const [ask = '', first = '', second = ''] = text.split('.');
	switch (ask) {
		case 'said':
		case 'begin':
			return { ask };
		case 'own':
			return isFree(field) || hasNames(field) ? { ask } : null;
		case 'names':
			return hasNames(field) ? { ask } : null;
		case 'option':
			return optionIds(field).includes(first) ? { ask, id: first } : null;
		case 'skip': {
			const id = skips.find((one) => one === first && skipsOf(field).includes(one));
			return id ? { ask, id } : null;
		}
		case 'hears': {
			const id = audiences.find((one) => one === first);
			return id && hears ? { ask, id } : null;
		}
		case 'half':
			return halfOf(field, first, second);
		default:
			return null;
	}
}

function halfOf(field: Field, first: string, second: string): Step | null {
	const [from, to] = [Number(first), Number(second)];
	if (field.kind !== 'scale' || !Number.isInteger(from) || !Number.isInteger(to)) return null;
	return field.min <= from && from < to && to <= field.max ? { ask: 'half', from, to } : null;
}

/** Is it answered with something made, rather than picked? */
export function isFree({ kind }: Field): boolean {
	return kind === 'text' || kind === 'wishes' || kind === 'list' || kind === 'drawing';
}

export function hasNames(field: Field): boolean {
	return field.kind === 'people' && field.mostNames > 0;
}
