function escaped(term: string): string {
	return term
		.trim()
		.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
		.replace(/\s+/g, String.raw`\s+`);
}

/** A text without the terms to leave out, each also with 's or a plural s. */
export function without(text: string, terms: readonly string[]): string {
	const longestFirst = terms.filter((term) => term.trim()).sort((a, b) => b.length - a.length);
	if (longestFirst.length === 0) return text;
	const any = longestFirst.map(escaped).join('|');
	const whole = String.raw`(^|[^\p{L}\p{N}])(?:${any})(?:['’]s|e?s['’]?)?(?![\p{L}\p{N}])`;
	return text.replace(new RegExp(whole, 'giu'), '$1');
}

/** The words of a text: hyphens part them, and what has a figure in it is no word. */
export function wordsOf(text: string): string[] {
	const found = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*/gu) ?? [];
	return found.filter((word) => !/\p{N}/u.test(word)).map((word) => word.replace(/['’]+$/, ''));
}
