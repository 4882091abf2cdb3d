/** What no address to go back to may hold: line ends, blanks and other hidden signs. */
const hidden = /[^\x21-\x7e]/;
/** What stands in these addresses lets somebody in: it is copied nowhere. */
const secret = /^\/sign-in\/(card|invitation)\/./;

/**
 * The address of this site to go back to, from where somebody says they were; null for whatever is
 * not plainly a page of ours (SAFETY.md: never led elsewhere). `given` is a path with its query, or
 * a whole address of `origin`.
 */
export function wayBack(given: string | null, origin: string): string | null {
	if (given === null || given.length > 500 || hidden.test(given) || given.includes('\\')) {
		return null;
	}
	if (given.startsWith('//') || !URL.canParse(given, origin)) return null;
	const { origin: found, pathname, search, username } = new URL(given, origin);
	if (found !== origin || username !== '' || pathname.startsWith('//')) return null;
	if (secret.test(pathname) || pathname === '/fit') return null;
	return pathname + search;
}
