import type { Answer, Answers } from '#lib/instruments/engine/answer.ts';
import { defaultAudience, type Audience } from '#lib/instruments/engine/audience.ts';
import type { Field } from '#lib/instruments/engine/field.ts';
import type { Instrument } from '#lib/instruments/engine/instrument.ts';
import { answersOnPath, pathOf } from '#lib/instruments/engine/path.ts';

/**
 * Who may hear an answer, taken alone. A saying, and a field that is always private, are for the
 * IRO only, whatever is stored: the field decides before the answer does.
 */
export function audienceOf(field: Field, answer: Answer): Audience {
	if (field.audience === 'only-my-iro' || 'skip' in answer) return defaultAudience;
	return answer.audience;
}

/** Did the child ask that nothing of all this goes beyond the IRO (the chair)? */
export function isAllPrivate(instrument: Instrument, answers: Answers): boolean {
	return instrument.privateWhile?.(answersOnPath(instrument, answers)) ?? false;
}

/** The answered fields of the path that are for this audience, in order. */
export function fieldsFor(
	audience: Audience,
	instrument: Instrument,
	answers: Answers
): readonly Field[] {
	const allPrivate = isAllPrivate(instrument, answers);
	return pathOf(instrument, answers)
		.flatMap((page) => page.fields)
		.filter((field) => {
			const answer = answers[field.id];
			if (!answer || field.steering) return false;
			return audience === (allPrivate ? defaultAudience : audienceOf(field, answer));
		});
}

/** The answers that may be read by everyone at the meeting, once the IRO has looked (R2). */
export function answersForEveryone(instrument: Instrument, answers: Answers): Answers {
	const shared = new Set(fieldsFor('everyone', instrument, answers).map(({ id }) => id));
	return Object.fromEntries(Object.entries(answers).filter(([id]) => shared.has(id)));
}

/**
 * The answer with another audience, as chosen on the page where answers are checked. Unchanged for
 * a saying and for a field that is always private.
 */
export function withAudience(field: Field, answer: Answer, audience: Audience): Answer {
	if ('skip' in answer || field.audience === 'only-my-iro') return answer;
	return { ...answer, audience };
}
