import type { PictureId } from '#lib/instruments/pictures.ts';
import { pickedIn, type Answers } from '#lib/instruments/engine/answer.ts';
import type { Field } from '#lib/instruments/engine/field.ts';

/** Is a page on the path? Sees the answers of earlier pages on the path, and nothing else. */
export type Guard = ((answers: Answers) => boolean) & {
	/** The only fields it looks at: no other answer need be opened to ask it. Absent: any. */
	readonly looksAt?: readonly string[];
};

/** One screen (4-7), stop on the map (8-11), page (12-15) or task (16+). */
export type Page = {
	readonly id: string;
	readonly picture?: PictureId;
	readonly fields: readonly Field[];
	readonly guard?: Guard;
};

/** A guard: the page belongs to the path once any of these options is picked in that field. */
export function whenPicked(field: string, ...options: readonly [string, ...string[]]): Guard {
	const isPicked = (answers: Answers) =>
		pickedIn(answers, field).some((picked) => options.includes(picked));
	return Object.assign(isPicked, { looksAt: [field] });
}
