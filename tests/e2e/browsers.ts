import type { Browser, BrowserContext, BrowserContextOptions } from '@playwright/test';

/**
 * The browsers of one worker. One that was given back, empty of pages and cookies, goes to the next
 * who wants one of its kind, and has the styles, fonts and scripts of the portal at hand: reading
 * them anew for every page took half of the time. The portal keeps nothing else in a browser.
 */
export class Browsers {
	readonly #browser: Browser;
	readonly #idle = new Map<string, BrowserContext[]>();

	constructor(browser: Browser) {
		this.#browser = browser;
	}

	/** One of this kind that nobody else has, and how to give it back. */
	async take(options: BrowserContextOptions) {
		const kind = JSON.stringify(options);
		const context = this.#idle.get(kind)?.pop() ?? (await this.#browser.newContext(options));
		const giveBack = async () => {
			const isOpen = await emptied(context);
			if (isOpen) this.#idle.set(kind, [...(this.#idle.get(kind) ?? []), context]);
		};
		return { context, giveBack };
	}

	async close(): Promise<void> {
		for (const context of [...this.#idle.values()].flat()) await context.close();
	}
}

/** Whether it could be emptied; one that its user closed could not. */
async function emptied(context: BrowserContext): Promise<boolean> {
	try {
		for (const page of context.pages()) await page.close();
		await context.clearCookies();
		return true;
	} catch {
		return false;
	}
}
