import type { ChoiceField, ScaleField } from '#lib/instruments/engine/field.ts';

const unsafe: readonly string[] = ['not-really', 'no'];

/** Safe where the child lives. */
export const safeAtHome = {
	id: 'safe-at-home',
	kind: 'choice',
	options: ['yes', 'mostly', 'not-really', 'no'],
	audience: 'chosen',
	notSafe: (answer) => unsafe.includes(answer)
} as const satisfies ChoiceField;

/** Safe away from home and on a phone. */
export const safeOut = { ...safeAtHome, id: 'safe-out' } as const satisfies ChoiceField;

/** At or below this, of 10, a child is taken at their word: the alert is raised. */
const unsafeUpTo = 3;

/** How safe from 0 to 10, as asked before a conference (FIELD.md). */
export const howSafe = {
	id: 'how-safe',
	kind: 'scale',
	min: 0,
	max: 10,
	audience: 'chosen',
	notSafe: (answer) => answer <= unsafeUpTo
} as const satisfies ScaleField;
