import type { Answers } from '#lib/instruments/engine/answer.ts';
import type { Field } from '#lib/instruments/engine/field.ts';
import type { Instrument } from '#lib/instruments/engine/instrument.ts';
import { pathOf } from '#lib/instruments/engine/path.ts';
import type { FrozenAnswer } from '#lib/instruments/engine/wording.ts';
import { requestsIn } from '#lib/instruments/engine/wish-request.ts';

/** A request that the IRO must answer: yes, partly, no or not yet, each with a reason (FIELD.md). */
export type Wish = {
	/** Unique in one set of answers and stable: `wishes.2`, `take-part.lead`, `who-comes`. */
	readonly key: string;
	readonly field: string;
	readonly question: string;
	readonly said: readonly string[];
};

/**
 * The child's requests, in the order asked, in the words frozen with the answers (`said` there is
 * in the order of the value, so a position in one is the same in the other).
 */
export function wishesOf(
	instrument: Instrument,
	answers: Answers,
	frozen: readonly FrozenAnswer[]
): readonly Wish[] {
	const fields = pathOf(instrument, answers).flatMap((page) => page.fields);
	return fields.flatMap((field) => {
		const answer = answers[field.id];
		const shown = frozen.find((one) => one.field === field.id);
		if (!answer || 'skip' in answer || !shown) return [];
		return requestsIn(field, answer.value).map(({ part, at }) => ({
			key: part === undefined ? field.id : `${field.id}.${part}`,
			field: field.id,
			question: shown.question,
			said: at === undefined ? shown.said : shown.said.slice(at, at + 1)
		}));
	});
}

/** The fields where the child said "ask me in person": things for the IRO to bring up. */
export function fieldsToAskAbout(instrument: Instrument, answers: Answers): readonly Field[] {
	return pathOf(instrument, answers)
		.flatMap((page) => page.fields)
		.filter((field) => {
			const answer = answers[field.id];
			return answer !== undefined && 'skip' in answer && answer.skip === 'ask-me';
		});
}
