import type { ChoicesField, TextField } from '#lib/instruments/engine/field.ts';
import { short } from '#lib/instruments/fields/own-words.ts';

const forAnyAge = ['sleep', 'food', 'teeth', 'eyes-or-ears', 'pain', 'feelings'] as const;

export const bodyAndMind = {
	id: 'body-and-mind',
	kind: 'choices',
	options: [...forAnyAge, 'medicine', 'all-well'],
	audience: 'chosen'
} as const satisfies ChoicesField;

/** From 12 on. Harm to oneself is asked plainly, and is an answer that says "not safe". */
export const bodyAndMindOlder = {
	id: 'body-and-mind',
	kind: 'choices',
	options: [
		...forAnyAge,
		'sex-and-body',
		'drink-smoke-drugs',
		'hurting-myself',
		'medicine',
		'all-well'
	],
	audience: 'chosen',
	notSafe: (picked) => picked.includes('hurting-myself')
} as const satisfies ChoicesField;

export const healthHelp = {
	...short,
	id: 'health-help',
	wish: true
} as const satisfies TextField;
