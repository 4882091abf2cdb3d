import { optionIds } from '#lib/instruments/engine/field.ts';
import { opening, skipSteps } from '#lib/instruments/engine/two-choice/opening.ts';
import {
	hasNames,
	isFree,
	type Asked,
	type Step
} from '#lib/instruments/engine/two-choice/step.ts';

/** The step before one, of the same question; null: it is the first. It leads back and undoes nothing. */
export function stepBefore({ field }: Asked, step: Step): Step | null {
	const begin = opening(field);
	const options = optionIds(field);
	switch (step.ask) {
		case 'said':
		case 'begin':
			return null;
		case 'option': {
			const id = options[options.indexOf(step.id) - 1];
			return id === undefined ? unlessSame(begin, step) : { ask: 'option', id };
		}
		case 'half':
		case 'hears':
			return begin;
		case 'own':
			return isFree(field) ? begin : { ask: 'names' };
		case 'names':
			return lastOption(options) ?? begin;
		case 'skip': {
			const steps = skipSteps(field);
			const at = steps.findIndex((one) => 'id' in one && one.id === step.id);
			if (at > 0) return steps[at - 1] ?? null;
			if (begin.ask === 'begin') return begin;
			return hasNames(field) ? { ask: 'names' } : (lastOption(options) ?? begin);
		}
	}
}

function lastOption(options: readonly string[]): Step | null {
	const id = options.at(-1);
	return id === undefined ? null : { ask: 'option', id };
}

function unlessSame(begin: Step, step: Step): Step | null {
	return begin.ask === step.ask ? null : begin;
}
