import { KNOWN_SYLLABLES } from '#lib/domain/reading/known-syllables.ts';

/** Endings that leave the sound of the word before them alone; taken off first, each with its own count. */
const ENDINGS: readonly (readonly [RegExp, number])[] = [
	[/(?<=[aeiouy].*)(?:ly|less|ful|ness|ment|ments|some|work|time|times|like)$/, 1],
	[/(?<=[aeiouy].*)(?:fully|lessly|nesses)$/, 2]
];

/** What the vowels alone get wrong, and by how much. */
const CORRECTIONS: readonly (readonly [RegExp, number])[] = [
	// A final e is silent, unless it follows a consonant and l or r (table, centre) ...
	[/[^aeiouylr]e$|[aeiouy][lr]e$|[lr][lr]e$|[aeiou]{2}e$/, -1],
	// ... and so it is before s, unless the s needs it (houses, wishes, changes) ...
	[/(?:[^aeiouylrscgxzh]|[aeiouy][lr]|[^cs]h|[lr][lr])es$/, -1],
	// ... and before d, unless the d does (wanted, needed), or a consonant and l or r (handled).
	[/(?:[^aeiouytdlr]|[aeiouy][lr]|[lr][lr])ed$/, -1],
	// Vowels that stand side by side and are said apart: idea, area, quiet, science, happier, social.
	[/i(?:a(?!l$|n$|lly$)|er$|ers$|est$|et|en|o(?!n|us))/, 1]
];
export { ENDINGS, CORRECTIONS, KNOWN_SYLLABLES };
