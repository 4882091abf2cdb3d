import type { Audience, Skip } from '#lib/instruments/engine/audience.ts';
import type { Drawing } from '#lib/instruments/engine/drawing.ts';
import type { Field, PeopleValue } from '#lib/instruments/engine/field.ts';
import type { Page } from '#lib/instruments/engine/page.ts';

/** What any field may hold. */
export type Value = string | number | readonly string[] | PeopleValue | Drawing;

/** The options of a field as literal types. */
type OptionOf<F> = F extends { readonly options: readonly (infer O)[] }
	? O extends { readonly id: infer I }
		? I
		: O
	: never;

type ValueByKind<O> = {
	faces: readonly O[];
	pictures: readonly O[];
	choice: O;
	choices: readonly O[];
	scale: number;
	text: string;
	wishes: readonly string[];
	list: readonly string[];
	people: Omit<PeopleValue, 'picked'> & { readonly picked: readonly O[] };
	drawing: Drawing;
};

/** The value of one field, with its options as literal types. */
type ValueOf<F extends Field> = ValueByKind<OptionOf<F>>[F['kind']];

/** An answer, or one of the two sayings instead of it. No answer at all: the field is absent. */
export type Answer<V = Value> =
	{ readonly value: V; readonly audience: Audience } | { readonly skip: Skip };

/** Answers by field id. Field ids are unique in an instrument. */
export type Answers = Readonly<Record<string, Answer>>;

/** The answers of one instrument, inferred from its definition. */
export type AnswersOf<I extends { readonly pages: readonly Page[] }> = {
	readonly [F in I['pages'][number]['fields'][number] as F['id']]?: Answer<ValueOf<F>>;
};

/** The value given, or undefined for a saying or no answer. */
function valueIn(answers: Answers, id: string): Value | undefined {
	const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
	return answer && 'value' in answer ? answer.value : undefined;
}

/** The options picked in a field of options or people; empty when none. */
export function pickedIn(answers: Answers, id: string): readonly string[] {
	const value = valueIn(answers, id);
	if (typeof value === 'string') return [value];
	if (Array.isArray(value)) return value;
	return value && typeof value === 'object' && 'picked' in value ? value.picked : [];
}
