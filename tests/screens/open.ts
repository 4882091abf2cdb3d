import { expect, type Page } from '@playwright/test';
import { routeAt } from './page-routes.ts';
import type { Screen } from './screen.ts';
import type { World } from './world.ts';

/** Opens a screen in a browser of the right person and brings its state about. */
export async function openScreen(page: Page, screen: Screen, world: World): Promise<void> {
	const address = screen.at(world);
	const answer = await page.goto(address);
	if (!screen.then) expect(answer?.status()).toBe(screen.status ?? 200);
	await screen.then?.(page, world);
	await page.waitForLoadState('load');
	// Nobody was sent elsewhere: what is looked at is the page that is meant. (A page may tidy its address.)
	expect(routeAt(screen.then ? page.url() : (answer?.url() ?? ''))).toBe(
		screen.leadsTo ?? routeAt(address)
	);
	await page.evaluate(() => document.fonts.ready.then(() => true));
}
