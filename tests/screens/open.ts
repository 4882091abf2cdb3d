import { expect, type Page } from '@playwright/test';
import type { Screen } from './screen.ts';
import type { World } from './world.ts';

/** Opens a screen in a browser of the right person and brings its state about. */
export async function openScreen(page: Page, screen: Screen, world: World): Promise<void> {
	const answer = await page.goto(screen.at(world));
	if (!screen.then) expect(answer?.status()).toBe(screen.status ?? 200);
	await screen.then?.(page, world);
	await page.waitForLoadState('load');
	await page.evaluate(() => document.fonts.ready.then(() => true));
}
