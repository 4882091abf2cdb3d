import { originalOf, type FoldedText } from '#lib/domain/report/protected-terms/fold.ts';

/** Digits that stand together in a folded text, or one that is spelt. */
export interface DigitGroup {
	readonly digits: string;
	readonly from: number;
	readonly to: number;
}

const SPELT: Readonly<Partial<Record<string, string>>> = {
	zero: '0',
	nought: '0',
	naught: '0',
	nil: '0',
	oh: '0',
	o: '0',
	one: '1',
	two: '2',
	three: '3',
	four: '4',
	five: '5',
	six: '6',
	seven: '7',
	eight: '8',
	nine: '9',
	hundred: '00'
};

const TIMES: Readonly<Partial<Record<string, number>>> = { double: 2, triple: 3, treble: 3 };

/** Short words that are written straight before a number; other capitals there make it a code. */
const CUES = /^(?:t|m|h|w|f|p|tel|mob|ph|fax|phone|mobile|cell|home|work|no|call|ring|text|sms)$/;

/** Digits within one run of letters and digits: none in a code (`AB0770`) or an ordinal (`3rd`). */
function groupsOfRun(folded: FoldedText, run: string, from: number): DigitGroup[] {
	const group = (digits: string, at: number, length: number): DigitGroup => ({
		digits,
		from: from + at,
		to: from + at + length
	});
	// An O is typed for a nought, an l or I for a one.
	if (/\d/.test(run) && /^[\doil]+$/.test(run)) {
		return [group(run.replace(/o/g, '0').replace(/[il]/g, '1'), 0, run.length)];
	}
	const found = /^(\p{L}*)(\d+)(\p{L}*|(?:x|ext)\d+)$/u.exec(run);
	if (!found) return [];
	const [, before = '', digits = '', after = ''] = found;
	if (/^(?:st|nd|rd|th|s)$/.test(after) && digits.length <= 4) return [];
	const written = originalOf(folded, from, from + before.length);
	const isCode = before.length > 0 && before.length <= 4 && written === written.toUpperCase();
	if (isCode && !CUES.test(before)) return [];
	return [group(digits, before.length, digits.length)];
}

function speltGroup(word: string, from: number): DigitGroup | null {
	const digits = SPELT[word];
	return digits === undefined ? null : { digits, from, to: from + word.length };
}

/** A group said twice or thrice: "double oh". */
function multiplied(group: DigitGroup, times: number, from: number): DigitGroup {
	if (times === 1 || group.digits.length !== 1) return group;
	return { ...group, digits: group.digits.repeat(times), from };
}

/** All digits of a folded text in order, those that are spelt as well ("double oh seven"). */
export function digitGroups(folded: FoldedText, text: string): DigitGroup[] {
	const groups: DigitGroup[] = [];
	let said = { times: 1, from: 0 };
	for (const { 0: run, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
		const spelt = speltGroup(run, index);
		const here = spelt ? [spelt] : groupsOfRun(folded, run, index);
		groups.push(...here.map((group) => multiplied(group, said.times, said.from)));
		said = { times: TIMES[run] ?? 1, from: index };
	}
	return groups;
}
