import { ANSWERS } from '#lib/domain/feedback/questions.ts';
import type { Field } from '#lib/instruments/engine/field.ts';

// Audiences and skips are the child's: here every question may be left out, and one page says who reads.
const plain = { audience: 'only-my-iro', skips: [] } as const;

/** A closed question. */
export const closed = <const I extends string>(id: I) =>
	({ id, kind: 'choice', options: ANSWERS, ...plain }) as const satisfies Field;

/** A few lines in words. */
export const words = <const I extends string>(id: I, rows: number) =>
	({ id, kind: 'text', maxLength: 1000, rows, ...plain }) as const satisfies Field;

/** Not at all to very. */
export const stress = {
	id: 'stress',
	kind: 'scale',
	min: 1,
	max: 5,
	...plain
} as const satisfies Field;
