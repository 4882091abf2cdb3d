import type { ChoicesField } from '#lib/instruments/engine/field.ts';
import { quiet } from '#lib/instruments/my-life/fields/making.ts';

/** Papers that somebody who leaves care will be asked for, or has a right to see. */
export const papers = {
	...quiet,
	id: 'papers',
	kind: 'choices',
	options: [
		'birth-certificate',
		'passport',
		'right-to-stay',
		'national-insurance',
		'bank-account',
		'driving-licence',
		'school-results',
		'health-record',
		'photos',
		'my-file'
	]
} as const satisfies ChoicesField;
