import { answerFrom } from '#lib/instruments/engine/field-form.ts';
import { optionIds, skipsOf, type Field } from '#lib/instruments/engine/field.ts';
import type { Given } from '#lib/instruments/engine/form-name.ts';
import { isFree, type Asked, type Step } from '#lib/instruments/engine/two-choice/step.ts';

/** So many options are gone through at once; before more, somebody is asked whether they want to. */
const FEW = 5;

/** Is there an answer in what is filled in, a saying ("I'd rather not say") included? */
export function isAnswered({ field, filed }: Asked, given: Given): boolean {
	const found = answerFrom(field, (name) => given[name] ?? []);
	if (filed) return true;
	return 'issue' in found ? found.issue.key !== 'needs-answer' : found.answer !== undefined;
}

/** What a question begins with: what was said, if it was answered. */
export function firstStep(asked: Asked, given: Given): Step {
	return isAnswered(asked, given) ? { ask: 'said' } : opening(asked.field);
}

/** What a question begins with that is asked anew. */
export function opening(field: Field): Step {
	const many = optionIds(field).length > FEW;
	return many || isFree(field) || field.kind === 'scale' ? { ask: 'begin' } : within(field);
}

/** The first step towards an answer. */
export function within(field: Field): Step {
	if (field.kind === 'scale') return { ask: 'half', from: field.min, to: field.max };
	const [id] = optionIds(field);
	return id === undefined ? { ask: 'own' } : { ask: 'option', id };
}

/** The sayings of a question in the order asked: the one that asks for something first. */
export function skipSteps(field: Field): readonly Step[] {
	const ids = [...skipsOf(field)].sort((one) => (one === 'ask-me' ? -1 : 1));
	return ids.map((id) => ({ ask: 'skip', id }));
}
