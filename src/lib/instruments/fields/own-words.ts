import type { TextField, WishesField } from '#lib/instruments/engine/field.ts';

/** A few lines. */
export const short = { kind: 'text', maxLength: 500, rows: 3, audience: 'chosen' } as const;

/** As much as somebody wants to say. */
export const long = { kind: 'text', maxLength: 3000, rows: 6, audience: 'chosen' } as const;

/** For the IRO (the chair) and nobody else, whatever is chosen elsewhere. */
export const onlyMyIro = {
	...long,
	id: 'only-my-iro',
	audience: 'only-my-iro'
} as const satisfies TextField;

export const threeWishes = {
	id: 'wishes',
	kind: 'wishes',
	most: 3,
	maxLength: 200,
	audience: 'chosen'
} as const satisfies WishesField;
