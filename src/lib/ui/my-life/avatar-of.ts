import { pickedIn, type Answers } from '#lib/instruments/engine/answer.ts';

/** How a child made their avatar look: what they picked, by the field of their first page. */
export function avatarOf(me: Answers): Readonly<Record<string, readonly string[]>> {
	return Object.fromEntries(Object.keys(me).map((field) => [field, pickedIn(me, field)]));
}
