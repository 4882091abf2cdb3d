import { audiences, defaultAudience, type Audience } from '#lib/instruments/engine/audience.ts';
import { isOptional, optionIds, type Field } from '#lib/instruments/engine/field.ts';
import { formNames, type Given } from '#lib/instruments/engine/form-name.ts';
import {
	isAnswered,
	opening,
	skipSteps,
	within
} from '#lib/instruments/engine/two-choice/opening.ts';
import {
	hasNames,
	isFree,
	type Asked,
	type Step
} from '#lib/instruments/engine/two-choice/step.ts';

/** The two choices, in the order shown; `enough`: several are picked, and no more are wanted. */
export const sayings = ['one', 'other', 'enough'] as const;
export type Saying = (typeof sayings)[number];

/** What is filled in then, and what is asked next; null: the question is done. */
export interface Stepped {
	readonly given: Given;
	readonly next: Step | null;
}

/** Takes one choice: changes nothing but the answer to its own question. */
export function stepOn(asked: Asked, step: Step, saying: Saying, given: Given): Stepped {
	const { field } = asked;
	const one = saying === 'one';
	switch (step.ask) {
		case 'said':
			return { given, next: one ? null : changing(asked, given) };
		case 'begin':
			return { given, next: one ? within(field) : (skipSteps(field)[0] ?? null) };
		case 'option':
			return afterOption(asked, step.id, saying, given);
		case 'half':
			return afterHalf(asked, step, one, given);
		case 'names':
			return one ? { given, next: { ask: 'own' } } : { given, next: closing(asked, given) };
		case 'own':
			return { given, next: closing(asked, given) };
		case 'skip':
			return afterSkip(field, step.id, one, given);
		case 'hears':
			return afterHears(field, step.id, one, given);
	}
}

/** How many options may be picked. */
export function mostOf(field: Field): number {
	if (field.kind === 'faces' || field.kind === 'pictures') return field.most ?? 1;
	return field.kind === 'choice' ? 1 : optionIds(field).length;
}

/** Words are changed where they stand: they are never stepped over, and so never lost. */
function changing({ field }: Asked, given: Given): Step {
	const written = isFree(field) && (given[formNames(field).skip] ?? []).length === 0;
	return written ? { ask: 'own' } : opening(field);
}

function afterOption(asked: Asked, id: string, saying: Saying, given: Given): Stepped {
	const { field } = asked;
	const names = formNames(field);
	const most = mostOf(field);
	const others = (given[names.value] ?? []).filter((picked) => picked !== id);
	const picked = saying === 'one' ? (most === 1 ? [id] : [...others, id]) : others;
	const filled = put(
		saying === 'one' ? put(given, names.skip, []) : given,
		names.value,
		saying === 'enough' ? (given[names.value] ?? []) : picked
	);
	const next = after(optionIds(field), id);
	const full = saying === 'one' && picked.length >= most;
	if (next !== undefined && !full && saying !== 'enough') {
		return { given: filled, next: { ask: 'option', id: next } };
	}
	return { given: filled, next: hasNames(field) ? { ask: 'names' } : closing(asked, filled) };
}

function afterHalf(
	asked: Asked,
	{ from, to }: { readonly from: number; readonly to: number },
	lower: boolean,
	given: Given
): Stepped {
	const middle = Math.floor((from + to) / 2);
	const [low, high] = lower ? [from, middle] : [middle + 1, to];
	if (low < high) return { given, next: { ask: 'half', from: low, to: high } };
	const names = formNames(asked.field);
	const filled = put(put(given, names.skip, []), names.value, [String(low)]);
	return { given: filled, next: closing(asked, filled) };
}

function afterSkip(field: Field, id: string, one: boolean, given: Given): Stepped {
	const names = formNames(field);
	if (one) {
		const tapped = isFree(field) ? given : put(given, names.value, []);
		return { given: put(tapped, names.skip, [id]), next: null };
	}
	const left = (given[names.skip] ?? []).filter((skip) => skip !== id);
	const steps = skipSteps(field);
	const next = steps[steps.findIndex((step) => 'id' in step && step.id === id) + 1] ?? null;
	return {
		given: put(given, names.skip, left),
		next: next ?? (isOptional(field) ? null : opening(field))
	};
}

/** Whoever stood before and is turned down hears nothing more, even if nobody else is chosen then. */
function afterHears(field: Field, id: Audience, one: boolean, given: Given): Stepped {
	const { audience } = formNames(field);
	if (one) return { given: put(given, audience, [id]), next: null };
	const left = given[audience]?.[0] === id ? put(given, audience, []) : given;
	return { given: left, next: { ask: 'hears', id: after(audiences, id) ?? defaultAudience } };
}

/** After the answer itself: who hears it; or, without one, whether to say why not. */
function closing(asked: Asked, given: Given): Step | null {
	const { field, hears } = asked;
	const names = formNames(field);
	if (!isAnswered(asked, given)) {
		return skipSteps(field)[0] ?? (isOptional(field) ? null : opening(field));
	}
	const said = isAnswered({ ...asked, filed: false }, put(given, names.skip, []));
	if (!hears || !said) return null;
	const now = audiences.find((one) => one === given[names.audience]?.[0]);
	return { ask: 'hears', id: now ?? defaultAudience };
}

function put(given: Given, name: string, values: readonly string[]): Given {
	const { [name]: _before, ...others } = given;
	return values.length > 0 ? { ...others, [name]: values } : others;
}

function after<T>(all: readonly T[], one: T): T | undefined {
	return all[all.indexOf(one) + 1];
}
