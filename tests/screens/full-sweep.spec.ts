import { expect, test } from '#tests/e2e/stage.ts';
import { faintWords, faultsOf } from './axe.ts';
import { openScreen } from './open.ts';
import { everyPage } from './screens-child.ts';
import { screens } from './screens.ts';
import { twiceAsLarge, widerThan } from './width.ts';

/** What only `npm run test:full` looks at: on a desk, in the dark, twice as large, without scripts. */
const full = process.env.SWEEP === 'full';
const desk = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const;

for (const screen of full ? screens : []) {
	test(`${screen.name} on a desk, in the dark, and twice as large`, async ({ as, world }) => {
		const page = await as(screen.as, desk);
		await openScreen(page, screen, world);
		expect.soft(await faultsOf(page)).toEqual([]);
		expect.soft(await faintWords(page)).toEqual([]);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect.soft(await faultsOf(page)).toEqual([]);
		await page.setViewportSize({ width: 640, height: 800 });
		await twiceAsLarge(page);
		expect.soft(await widerThan(page, 640)).toEqual([]);
	});

	test(`${screen.name} without scripts`, async ({ as, world }) => {
		const page = await as(screen.as, { javaScriptEnabled: false });
		await openScreen(page, screen, world);
		await expect(page.locator('h1').first()).toBeAttached();
	});
}

const everyForm = full ? test : test.skip;
everyForm('every page of every form, in every band', async ({ as, world }) => {
	test.setTimeout(600_000);
	for (const screen of everyPage(world)) {
		const page = await as(screen.as, { viewport: { width: 360, height: 740 } });
		await openScreen(page, screen, world);
		expect.soft(await faultsOf(page), screen.name).toEqual([]);
		expect.soft(await widerThan(page, 360), screen.name).toEqual([]);
		await page.context().close();
	}
});
