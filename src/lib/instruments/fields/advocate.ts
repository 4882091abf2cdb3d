import type { ChoiceField } from '#lib/instruments/engine/field.ts';

/** An advocate in one tap. Every child may have one; "yes please" is a request to be answered. */
export const advocate = {
	id: 'advocate',
	kind: 'choice',
	options: ['yes-please', 'not-now', 'have-one'],
	audience: 'chosen',
	skips: ['ask-me'],
	wish: ['yes-please']
} as const satisfies ChoiceField;
