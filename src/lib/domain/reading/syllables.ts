import {
	CORRECTIONS,
	FIRST_PARTS,
	KNOWN_SYLLABLES,
	LAST_PARTS,
	SILENT_INSIDE
} from '#lib/domain/reading/syllable-rules.ts';

// Longer than any word there is; what somebody leans on a key for is not worth counting.
const LONGEST_WORD = 40;

/** Capitals, accents and apostrophes away; é is sounded and so becomes a vowel that is never silent. */
function plainLetters(word: string): string {
	return word
		.toLowerCase()
		.replaceAll('é', 'ay')
		.normalize('NFD')
		.replace(/[^a-z'’]/g, '')
		.replaceAll('’', "'");
}

function countMatches(word: string, pattern: RegExp): number {
	return word.match(pattern)?.length ?? 0;
}

/** The syllables of letters alone, by their runs of vowels and the corrections to that. */
function countLetters(word: string): number {
	const known = KNOWN_SYLLABLES.get(word);
	if (known !== undefined) return known;
	for (const [part, count] of FIRST_PARTS) {
		if (part.test(word)) return count + countLetters(word.replace(part, ''));
	}
	const beforeLast = word.replace(LAST_PARTS, '$1');
	if (beforeLast !== word) return countLetters(beforeLast) + 1;
	const sounded = word
		.replace(SILENT_INSIDE, '$1')
		// The letters that look like vowels and are not: qu, y at the start, y between vowels.
		.replaceAll('qu', 'q')
		.replace(/^y(?=[aeiou])/, '')
		.replace(/([aeiou])y(?=[aeou])/g, '$1yj');
	const runs = countMatches(sounded, /[aeiouy]+/g);
	const corrected = CORRECTIONS.reduce(
		(count, [pattern, by]) => count + by * countMatches(sounded, pattern),
		runs
	);
	return Math.max(1, corrected);
}

/**
 * How many syllables an English word has, as it is said in Britain; 0 when it has no letters. By rules,
 * since a list of all words would be too large for a page: right for nearly all common words, and
 * seldom wrong by more than one.
 */
export function syllablesOf(word: string): number {
	// Said letter by letter: TV, NHS.
	if (/^[B-DF-HJ-NP-TV-XZ]{2,5}$/.test(word)) return word.length;
	const plain = plainLetters(word.slice(0, LONGEST_WORD));
	const [stem = '', ...endings] = plain.split("'");
	const ending = endings.join('');
	if (stem === '' && ending === '') return 0;
	// didn't, isn't: the n't is a syllable after a consonant, but not in don't, can't, aren't.
	if (ending === 't' && /[^aeiou]n$/.test(stem)) return countLetters(stem.slice(0, -1)) + 1;
	if (ending === 's' && stem.endsWith('s')) return countLetters(stem) + 1;
	if (ending === 'll' && /[^aeiouy]$/.test(stem)) return countLetters(stem) + 1;
	return countLetters(stem + ending);
}
