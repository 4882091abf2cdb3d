import {
	originalOf,
	type Found,
	type FoldedText
} from '#lib/domain/report/protected-terms/fold.ts';

/** The postcode areas of the United Kingdom and the Crown dependencies (Royal Mail). */
const AREAS = new Set(
	(
		'ab al b ba bb bd bf bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy ' +
		'e ec eh en ex fk fy g gl gu gy ha hd hg hp hr hs hu hx ig im ip iv ja je ka kt kw ky l la ld le ' +
		'll ln ls lu m me mk ml n ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm ' +
		'sn so sp sr ss st sw sy ta td tf tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze'
	).split(' ')
);

const GAP = String.raw`[\s.,_'()/-]{0,4}`;
const SPACED = String.raw`[ \n]{0,2}`;
const LETTER = '[abd-hjlnp-uw-z]';

const TIGHT = new RegExp(`([a-z]{1,2})(\\d[a-z\\d]?)${GAP}([\\do])(${LETTER}{2})`, 'g');
const APART = new RegExp(
	`([a-z]${SPACED}[a-z]?)${SPACED}(\\d${SPACED}[a-z\\d]?)${GAP}([\\do])${SPACED}(${LETTER}${SPACED}${LETTER})`,
	'g'
);

const isCapitals = (text: string) => text !== text.toLowerCase() && text === text.toUpperCase();
const isLetter = (sign: string | undefined) => /\p{L}/u.test(sign ?? '');

/** Whether two neighbouring signs belong to one word: a small letter and a capital do not. */
function isOneWord(before: string, after: string): boolean {
	const isGlued = before === before.toLowerCase() && after !== after.toLowerCase();
	return (
		/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after) && !(isLetter(before) && isGlued)
	);
}

function isPostcode(folded: FoldedText, match: RegExpMatchArray, pattern: RegExp): boolean {
	const from = match.index ?? 0;
	const to = from + match[0].length;
	const [, area = '', , digit = '', letters = ''] = match;
	if (!AREAS.has(area.replace(/\s/g, ''))) return false;
	const whole = originalOf(folded, from, to);
	// Letters set apart, and an O for a nought, only in capitals: else "at 1 2 of" would be one.
	if ((pattern === APART || digit === 'o') && !isCapitals(whole)) return false;
	const inward = originalOf(folded, to - 2, to);
	if (/^(?:st|nd|rd|th)$/.test(letters) && /[a-z]{2}$/.test(inward) && /^[A-Z]/.test(whole))
		return false;
	const before = folded.original[(folded.starts[from] ?? 0) - 1] ?? ' ';
	const after = folded.original[folded.ends[to - 1] ?? 0] ?? ' ';
	// A house's number may be run together with it; without a space, so are the digits of an id.
	if (/\p{N}/u.test(before) && !/\s/.test(whole)) return false;
	const tail = originalOf(folded, to - 1, to);
	const goesOn =
		isOneWord(tail, after) && !(tail !== tail.toLowerCase() && after !== after.toUpperCase());
	return !(isLetter(before) && isOneWord(before, whole)) && !goesOn;
}

/**
 * Finds postcodes of the United Kingdom: written together or apart, in small letters or capitals, over
 * a line break. An area alone (`SW1A`) is none; nor is the name of a month, a time or an ordinal.
 */
export function postcodesIn(folded: FoldedText): Found[] {
	return [TIGHT, APART].flatMap((pattern) => {
		const found: Found[] = [];
		pattern.lastIndex = 0;
		for (let match = pattern.exec(folded.text); match; match = pattern.exec(folded.text)) {
			if (isPostcode(folded, match, pattern)) {
				const canonical = match.slice(1).join('').replace(/\s/g, '').toUpperCase();
				found.push({ from: match.index, to: match.index + match[0].length, canonical });
			} else pattern.lastIndex = match.index + 1;
		}
		return found;
	});
}
