import {
	test as base,
	expect,
	type BrowserContext,
	type BrowserContextOptions,
	type ConsoleMessage,
	type Page,
	type WebError
} from '@playwright/test';
import { arrives } from '#tests/screens/arrives.ts';
import type { Somebody } from '#tests/screens/screen.ts';
import { furnish, type World } from '#tests/screens/world.ts';
import { startPortal, type Portal } from '#tests/support/portal.ts';
import { Browsers } from './browsers.ts';

interface Stage {
	/** A browser of its own for somebody of the made-up council, signed in, on an empty page. */
	as(account: Somebody, options?: BrowserContextOptions): Promise<Page>;
	/** What the pages of this test complained of: script errors, refused by the content policy. */
	complaints: string[];
}
interface Worker {
	town: string;
	portal: Portal;
	world: World;
	browsers: Browsers;
}

/** Tests on the built portal: one for each worker, with a made-up council of its own. */
export const test = base.extend<Stage, Worker>({
	// A file that names a town of its own gets a council that nobody else has touched.
	town: ['', { scope: 'worker', option: true }],
	portal: [
		async ({ town: _ }, use) => {
			const portal = await startPortal();
			await use(portal);
			await portal.stop();
		},
		{ scope: 'worker', timeout: 120_000 }
	],
	world: [({ portal }, use) => use(furnish(portal.service)), { scope: 'worker' }],
	browsers: [
		async ({ browser }, use) => {
			const browsers = new Browsers(browser);
			await use(browsers);
			await browsers.close();
		},
		{ scope: 'worker' }
	],
	baseURL: ({ portal }, use) => use(portal.origin),
	complaints: [
		async ({}, use) => {
			const complaints: string[] = [];
			await use(complaints);
			expect(complaints).toEqual([]);
		},
		{ auto: true }
	],
	context: async ({ context, complaints }, use) => {
		listen(context, complaints);
		await use(context);
	},
	as: async ({ browsers, portal, world, complaints, contextOptions, viewport }, use) => {
		const ends: (() => Promise<void>)[] = [];
		await use(async (account, options = {}) => {
			const someone = await arrives(portal, world, account);
			const given = { ...contextOptions, viewport, baseURL: portal.origin, ...options };
			const { context, giveBack } = await browsers.take(given);
			const stop = listen(context, complaints);
			ends.push(() => giveBack().then(stop));
			await context.addCookies(
				[...someone.cookies].map(([name, value]) => ({ name, value, url: portal.origin }))
			);
			return context.newPage();
		});
		for (const end of ends) await end();
	}
});

export { expect };

/** Whatever a browser says is wrong with a page counts against the test that opened it, until it is stopped. */
function listen(context: BrowserContext, complaints: string[]): () => void {
	const hears = (said: ConsoleMessage) => {
		// A browser calls it an error that a page says "not there" or "look at this again".
		const refused =
			/status of 4\d\d/.test(said.text()) && said.location().url === said.page()?.url();
		if (refused) return;
		if (said.type() === 'error' || /Content Security Policy/i.test(said.text())) {
			complaints.push(`${said.page()?.url() ?? ''}: ${said.text()}`);
		}
	};
	const breaks = (broken: WebError) => {
		// A browser in a hurry shows the next page without the fade, and calls that an error of the page.
		if (broken.error().message.startsWith('Transition was ')) return;
		complaints.push(`${broken.page()?.url() ?? ''}: ${broken.error().message}`);
	};
	context.on('console', hears).on('weberror', breaks);
	return () => void context.off('console', hears).off('weberror', breaks);
}
