/** Whether a text shows nothing: white space, and characters that take no room. */
export function isBlank(text: string): boolean {
	return !/[^\s\p{Cf}\p{Cc}\p{M}\u115F\u1160\u2800\u3164]/u.test(text);
}

/** `3.`, `3)`, `(3)`, `3.2`, `IV.`, `b)`, `Section 3:`, `Part B -`, at the start of a heading. */
const TYPED_NUMBER =
	/^\s*(?:(?:section|part|chapter|appendix|annex)\s+(?:\d+(?:\.\d+)*|[ivx]+|[a-h])(?![\p{L}\d])\s*[.):\-–—]*|\(?(?:\d+(?:\.\d+)+[.):]?|(?:\d{1,2}|[ivx]{1,4}|[a-h])[.):](?!\d))(?=\s|$|\p{L})|\(\d{1,2}\))\s*/iu;

/**
 * A heading without the number its author typed: numbers with gaps would tell that something was left
 * out. Null when nothing is left to show.
 */
export function bareHeading(heading: string): string | null {
	const bare = heading.replace(TYPED_NUMBER, '').trim();
	return isBlank(bare) ? null : bare;
}
