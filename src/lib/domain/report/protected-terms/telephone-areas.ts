/** Ofcom's National Telephone Numbering Plan: what follows the nought of an eleven-digit number. */
const ELEVEN = /^0(?:1[1-9]|2[03489]|3[0347]|5[56]|7|8[047]|9[018])/;

/** The areas, and the free numbers, where some numbers have ten digits. */
const TEN = new RegExp(
	`^0(?:1(?:${[
		'204 208 254 276 297 298 363 364 384 386 404 420 460 461 480 488 524 527 562 566 606 629 635',
		'647 659 695 697 726 744 750 768 827 837 884 900 905 935 946 949 963 995'
	]
		.join(' ')
		.replaceAll(' ', '|')})|800)`
);

/** Whether digits with their nought in front are a whole telephone number of the United Kingdom. */
export function isNationalNumber(digits: string): boolean {
	return digits.length === 11 ? ELEVEN.test(digits) : digits.length === 10 && TEN.test(digits);
}

/** The longest a number gets, nought and all. */
export const MOST_DIGITS = 11;
