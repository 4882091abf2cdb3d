/** Characters that take no room: soft hyphens, zero-widths, direction marks, and Word's own anchors. */
const UNSEEN = /[\u00AD\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFC]/gu;
/** Controls but tab and line feed, lone surrogates and code points that are no characters. */
const NO_WRITING = /[\p{Cs}\p{Noncharacter_Code_Point}]|(?![\t\n])\p{Cc}/gu;
/** Spaces of every width; the ideographic one stays. */
const SPACES = /[\t \u00A0\u1680\u2000-\u200A\u202F\u205F]+/gu;
/** What Word and others put before an item of a list: bullets, also from its symbol fonts. */
const BULLET = /^\s*[·•◦▪▫●○■□➢➤❖✓✔‣⁃\u00A7\uF0A7\uF0B7\uF0D8\uF0FC\uF076]\s*(?=\S)/u;
const LETTER_O = /^\s*o[\t\u00A0]\s*(?=\S)/u;
/** `–` or `*` before an item, and a number with a bracket. */
const DASH = /^\s*[–—*]\s+(?=\S)/u;
const NUMBER = /^\s*\(?(\d{1,3})[.)]\s*[\t\u00A0 ]\s*(?=\S)/u;

function cleanedLine(line: string): string {
	const bare = line.replace(UNSEEN, '');
	if (BULLET.test(bare)) return `- ${tidied(bare.replace(BULLET, ''))}`;
	if (LETTER_O.test(bare)) return `- ${tidied(bare.replace(LETTER_O, ''))}`;
	if (DASH.test(bare)) return `- ${tidied(bare.replace(DASH, ''))}`;
	const number = NUMBER.exec(bare)?.[1];
	if (number) return `${number}. ${tidied(bare.replace(NUMBER, ''))}`;
	return tidied(bare);
}

const tidied = (line: string) => line.replace(SPACES, ' ').trim();

/**
 * A text as it was typed or pasted, without the mess: what can't be seen and what is no writing is left
 * out, spaces are single, bullets of every shape are `- `, and there is one empty line at most. The
 * zero-width joiners that some languages write with stay.
 */
export function cleanedText(text: string): string {
	return text
		.replace(/\r\n?|[\u0085\u000B\u000C\u2028\u2029]/g, '\n')
		.replace(NO_WRITING, '')
		.split('\n')
		.map(cleanedLine)
		.join('\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
}

/** The same for a heading: one line, without a mark before it. */
export function cleanedHeading(text: string): string {
	return tidied(
		cleanedText(text)
			.replace(/\n+/g, ' ')
			.replace(/^(?:#{1,6}|-)\s+/, '')
	);
}
