import type { ChoiceField } from '#lib/instruments/engine/field.ts';

export const phone = {
	id: 'phone',
	kind: 'choice',
	options: ['fair', 'mostly', 'not-fair', 'no-phone'],
	audience: 'chosen'
} as const satisfies ChoiceField;
