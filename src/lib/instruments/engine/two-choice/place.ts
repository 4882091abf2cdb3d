import type { Field } from '#lib/instruments/engine/field.ts';
import type { Given } from '#lib/instruments/engine/form-name.ts';
import type { Page } from '#lib/instruments/engine/page.ts';
import { firstStep } from '#lib/instruments/engine/two-choice/opening.ts';
import {
	stepOf,
	stepText,
	type Asked,
	type Step
} from '#lib/instruments/engine/two-choice/step.ts';
import { stepOn, type Saying } from '#lib/instruments/engine/two-choice/walk.ts';

/** A page whose questions are asked as choices between two things. */
export interface AskedPage {
	readonly page: Pick<Page, 'fields'>;
	/** Whether its answers have somebody to hear them, whom the child chooses. */
	readonly heard: boolean;
	/** The questions to which a photo or recording was added. */
	readonly filed: readonly string[];
}

/** Where somebody is on a page. */
export interface Place {
	readonly asked: Asked;
	readonly step: Step;
}

/** A place as it stands in an address: `mood.option.happy`. Ids of fields hold no dot. */
export function placeText({ asked, step }: Place): string {
	return `${asked.field.id}.${stepText(step)}`;
}

/** The place that a text names, or the first of the page; null: it has no question. */
export function placeAt(on: AskedPage, text: string, given: Given): Place | null {
	return namedPlace(on, text) ?? placeAfter(on, null, given);
}

/** The place that a text names; null: there is none such. */
export function namedPlace(on: AskedPage, text: string): Place | null {
	const [id = '', ...rest] = text.split('.');
	const field = on.page.fields.find((one) => one.id === id);
	const asked = field && askedOf(on, field);
	const step = asked && stepOf(asked, rest.join('.'));
	return step ? { asked, step } : null;
}

/** Where the question after this one begins; null: the page is done. */
export function placeAfter(on: AskedPage, field: Field | null, given: Given): Place | null {
	const { fields } = on.page;
	const next = fields[field === null ? 0 : fields.indexOf(field) + 1];
	if (!next) return null;
	const asked = askedOf(on, next);
	return { asked, step: firstStep(asked, given) };
}

/** Where the question before this one begins; null: this is the first. */
export function placeBefore(on: AskedPage, field: Field, given: Given): Place | null {
	const before = on.page.fields[on.page.fields.indexOf(field) - 1];
	if (!before) return null;
	const asked = askedOf(on, before);
	return { asked, step: firstStep(asked, given) };
}

/** Takes a choice at a place: what is filled in then, and the place to go on at; null: the page is done. */
export function placeOn(
	on: AskedPage,
	{ asked, step }: Place,
	saying: Saying,
	given: Given
): { readonly given: Given; readonly next: Place | null } {
	const stepped = stepOn(asked, step, saying, given);
	return {
		given: stepped.given,
		next: stepped.next ? { asked, step: stepped.next } : placeAfter(on, asked.field, stepped.given)
	};
}

function askedOf({ heard, filed }: AskedPage, field: Field): Asked {
	return {
		field,
		hears: heard && field.audience === 'chosen',
		filed: filed.includes(field.id)
	};
}
