/** What no address to go back to may hold: line ends, blanks and other hidden signs. */
const hidden = /[^\x21-\x7e]/;
/** What stands in these addresses lets somebody in: it is copied nowhere. */
const secret = /^\/sign-in\/(card|invitation|family\/(card|link))\/./;

/**
 * The address of this site to go back to, from where somebody says they were; null for whatever is
 * not plainly a page of ours (SAFETY.md: never led elsewhere). `given` is a path with its query, or
 * a whole address of `origin`.
 */
export function wayBack(given: string | null, origin: string): string | null {
	const found = pageBefore(given, origin);
	return found === null || secret.test(found) || /^\/fit(\?|$)/.test(found) ? null : found;
}

/**
 * The same for an answer that leads a browser to the very page it says it is on, a card's or an
 * invitation's link among them: it goes nowhere that the browser did not have it from.
 */
export function pageBefore(given: string | null, origin: string): string | null {
	if (given === null || given.length > 500 || hidden.test(given) || given.includes('\\')) {
		return null;
	}
	if (given.startsWith('//') || !URL.canParse(given, origin)) return null;
	const { origin: found, pathname, search, username } = new URL(given, origin);
	if (found !== origin || username !== '' || pathname.startsWith('//')) return null;
	if (pathname === '/language') return null;
	// What a form was sent to is asked for anew, as a page.
	return pathname + (search.startsWith('?/') ? '' : search);
}
