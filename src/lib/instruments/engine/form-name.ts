import type { Field } from '#lib/instruments/engine/field.ts';

/**
 * The form names of a field. Ids hold no dot, so the parts can't collide with another field.
 * value: every kind · skip, audience: every kind · names: people · the rest: drawing.
 */
export function formNames(field: Pick<Field, 'id'>) {
	return {
		value: field.id,
		skip: `${field.id}.skip`,
		audience: `${field.id}.audience`,
		names: `${field.id}.name`,
		sticker: `${field.id}.sticker`,
		place: `${field.id}.place`,
		takeOff: `${field.id}.take-off`
	} as const;
}

/** The values sent under a name, as `(name) => formData.getAll(name)` gives them, strings only. */
export type Read = (name: string) => readonly string[];

/** Values by form name: what a form is filled with, at first or again after an issue. */
export type Given = Readonly<Record<string, readonly string[]>>;

/** More than any form of ours sends under one name. */
const mostValues = 100;
/** A little above the largest drawing, so that one just too big comes back to its child. */
const longestValue = 200_000;

/** What was sent for a field, to fill the form again: bounded, and writable as UTF-8. */
export function givenFor(field: Field, read: Read): Given {
	const kept = Object.values(formNames(field)).map((name) => {
		const values = read(name)
			.slice(0, mostValues)
			.map((value) => value.slice(0, longestValue).toWellFormed());
		return [name, values] as const;
	});
	return Object.fromEntries(kept.filter(([, values]) => values.length > 0));
}
