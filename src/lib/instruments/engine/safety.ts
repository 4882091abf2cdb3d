import type { Answers, Value } from '#lib/instruments/engine/answer.ts';
import type { Field } from '#lib/instruments/engine/field.ts';
import type { Instrument } from '#lib/instruments/engine/instrument.ts';
import { pathOf } from '#lib/instruments/engine/path.ts';

/** Does this value say that the child is not safe? The value must be of the field's kind. */
export function saysNotSafe(field: Field, value: Value): boolean {
	// Each field pairs its rule with its own kind of value, and parsing has made sure of the kind;
	// the compiler can't follow that through a union of functions.
	const rule = field.notSafe as ((value: Value) => boolean) | undefined;
	return rule?.(value) ?? false;
}

/** The fields whose answers raise the alert (SAFETY.md, "Words sent at night"). */
export function notSafeFields(fields: readonly Field[], answers: Answers): readonly Field[] {
	return fields.filter((field) => {
		const answer = answers[field.id];
		return answer !== undefined && 'value' in answer && saysNotSafe(field, answer.value);
	});
}

/** Must sending these answers raise the alert? Only answers on the path are sent. */
export function mustRaiseAlert(instrument: Instrument, answers: Answers): boolean {
	const fields = pathOf(instrument, answers).flatMap((page) => page.fields);
	return notSafeFields(fields, answers).length > 0;
}

/** Could some answer on this page raise the alert? Then the child is told before sending it. */
export function mayRaiseAlert(fields: readonly Field[]): boolean {
	return fields.some((field) => field.notSafe !== undefined);
}
