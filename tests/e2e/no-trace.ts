import { expect, type Page } from '@playwright/test';

/** Every page that somebody can reach from their first one, as it came, by its address. */
export type Reached = ReadonlyMap<string, string>;

const first = ['/family', '/family/papers', '/sign-in/family/ways'] as const;

/** Follows every link of a family's side from where one begins, and keeps what came. */
export async function reaches(page: Page): Promise<Reached> {
	const reached = new Map<string, string>();
	const ahead: string[] = [...first];
	for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
		if (reached.has(at)) continue;
		const answer = await page.request.get(at);
		const body = answer.headers()['content-type']?.includes('text/html') ? await answer.text() : '';
		reached.set(at, plain(body));
		for (const [, href = ''] of body.matchAll(/<a [^>]*href="([^"#]+)/g)) {
			const to = new URL(href, new URL(at, page.url()));
			if (to.origin === new URL(page.url()).origin && /^(\/sign-in)?\/family\b/.test(to.pathname)) {
				ahead.push(to.pathname + to.search);
			}
		}
	}
	return reached;
}

/** A page without what is another in every answer: a word for its styles, the seconds of a session. */
const plain = (body: string) => body.replaceAll(/ (nonce|data-seconds-left)="[^"]*"/g, '');

/** Expects none of these words in anything that somebody reached. */
export function expectNoTrace(reached: Reached, words: readonly string[]): void {
	for (const [at, body] of reached) {
		for (const word of words) expect(body.includes(word), `“${word}” at ${at}`).toBe(false);
	}
}

/** Expects somebody else's addresses to look, to this person, like addresses that never were. */
export async function expectNotThere(page: Page, addresses: readonly string[]): Promise<void> {
	for (const address of addresses) {
		const never = address.replaceAll(/[\w-]{22}/g, 'A'.repeat(22));
		const [theirs, none] = [await page.request.get(address), await page.request.get(never)];
		expect([theirs.status(), none.status()], address).toEqual([404, 404]);
		expect(plain(await theirs.text()).replaceAll(address, never)).toBe(plain(await none.text()));
	}
}
