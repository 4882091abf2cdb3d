const isDate = (date: string, month: string) =>
	Number(date) >= 1 && Number(date) <= 31 && Number(month) >= 1 && Number(month) <= 12;

const blot = (text: string) => '#'.repeat(text.length);

const LONG_DATE = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(?:19|20)\d\d(?![/.-]?\d)/g;

/** Only where it stands alone: pairs of digits in a row with others may be a telephone number. */
const SHORT_DATE =
	/(?<!\d[^\p{L}\d]{0,4})(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2\d\d(?![^\p{L}\d]{0,4}\d)(?!\d)/gu;

/**
 * A folded text with its dates, times of day and sums of money blotted out, as long as before, so that
 * their digits make no telephone number: `07/08/2012`, `7.8.12`, `2012-08-07`, `07082012`, `09:30`,
 * `£1,234.56`.
 */
export function otherNumbersBlotted(text: string): string {
	return text
		.replace(/[£$€]\s?(?:\d{1,3}(?:,\d{3})+|\d{1,7})(?:\.\d\d)?(?!\d)/g, blot)
		.replace(LONG_DATE, (all, date, _, month) => (isDate(date, month) ? blot(all) : all))
		.replace(SHORT_DATE, (all, date, _, month) => (isDate(date, month) ? blot(all) : all))
		.replace(/(?<![\d-])(?:19|20)\d\d-(\d\d)-(\d\d)(?!-?\d)/g, (all, month, date) =>
			isDate(date, month) ? blot(all) : all
		)
		.replace(/(?<![\p{L}\d])(\d\d)(\d\d)(?:19|20)\d\d(?![\p{L}\d])/gu, (all, date, month) =>
			isDate(date, month) ? blot(all) : all
		)
		.replace(/(?<![\d:])(\d{1,2}):(\d\d)(?::\d\d)?(?![\d:])/g, (all, hours, minutes) =>
			Number(hours) < 24 && Number(minutes) < 60 ? blot(all) : all
		);
}
