import type { Answer, Answers, Value } from '#lib/instruments/engine/answer.ts';
import type { Field } from '#lib/instruments/engine/field.ts';
import { formNames, type Given } from '#lib/instruments/engine/form-name.ts';
import type { Page } from '#lib/instruments/engine/page.ts';

/** The values that fill a page's form with its answers; reading them back gives the answers. */
export function fillPage(page: Page, answers: Answers): Given {
	const filled = page.fields.map((field) => {
		const answer = answers[field.id];
		return answer ? fillField(field, answer) : {};
	});
	return Object.assign({}, ...filled);
}

function fillField(field: Field, answer: Answer): Given {
	const names = formNames(field);
	if ('skip' in answer) return { [names.skip]: [answer.skip] };
	return { ...fillValue(field, answer.value), [names.audience]: [answer.audience] };
}

function fillValue(field: Field, value: Value): Given {
	const names = formNames(field);
	if (typeof value === 'string') return { [names.value]: [value] };
	if (typeof value === 'number') return { [names.value]: [String(value)] };
	if ('picked' in value) return { [names.value]: value.picked, [names.names]: value.names };
	if ('strokes' in value) return { [names.value]: [JSON.stringify(value)] };
	return { [names.value]: value };
}
