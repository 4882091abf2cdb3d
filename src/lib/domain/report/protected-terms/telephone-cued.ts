import type { Found } from '#lib/domain/report/protected-terms/fold.ts';

const CUE =
	String.raw`\b(?:tel|telephone|phone|mobile|mob|cell|landline|ring|rang|call|called|fax|whatsapp)` +
	String.raw`(?:[\s.:#()'-]{1,3}(?:no|number|nr|me|us|him|her|them|on|at|is|was|to|the|his|my|their|new|home|work|mum|dad)\b){0,4}` +
	String.raw`[\s.:#()'-]{0,3}`;

/** Six to eight digits, as dialled within an area: none begins with a nought or a one. */
const LOCAL = new RegExp(
	String.raw`${CUE}(?<!\d)([2-9]\d(?:[\s-]?\d){4,6})(?![\p{L}\d]|[\s./-]?\d)`,
	'gdu'
);

/** A mobile number whose nought a spreadsheet took away; set in the groups of an NHS number it needs a cue. */
const NO_NOUGHT = [
	new RegExp(String.raw`${CUE}(?<!\d)(7[1-9]\d(?:[\s.-]{0,2}\d){7})(?![\p{L}\d])`, 'gdu'),
	/(?<![\p{L}\d]|\d[\s./-])(7[1-9]\d{2}[\s.-](?:\d{6}|\d{3}[\s.-]\d{3}))(?![\p{L}\d])/dgu
];

const isYears = (digits: string) => /^(?:19|20)\d\d(?:19|20)\d\d$/.test(digits);

function stretches(text: string, pattern: RegExp, nought: '' | '0'): Found[] {
	return [...text.matchAll(pattern)].flatMap((match) => {
		const [from, to] = match.indices?.[1] ?? [0, 0];
		const digits = text.slice(from, to).replace(/\D/g, '');
		return isYears(digits) ? [] : [{ from, to, canonical: `${nought}${digits}` }];
	});
}

/** Finds what is a telephone number only because a word before it says so, or by how it is set. */
export function cuedTelephonesIn(text: string): Found[] {
	return [
		...stretches(text, LOCAL, ''),
		...NO_NOUGHT.flatMap((pattern) => stretches(text, pattern, '0'))
	];
}
