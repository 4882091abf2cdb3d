import { expect, test } from '#tests/e2e/stage.ts';
import { faultsOf, faintWords } from './axe.ts';
import { skipLinkWorks, walkFaults } from './keyboard.ts';
import { openScreen } from './open.ts';
import { screens } from './screens.ts';
import { twiceAsLarge, widerThan } from './width.ts';

const full = process.env.SWEEP === 'full';
const phone = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' } as const;

for (const screen of screens) {
	test(`${screen.name} can be read and used by everybody`, async ({ as, world }) => {
		const page = await as(screen.as, phone);
		await openScreen(page, screen, world);
		expect.soft(await faultsOf(page)).toEqual([]);
		expect.soft(await widerThan(page, 320)).toEqual([]);
		if (screen.telling || full) {
			await page.setViewportSize(phone.viewport);
			expect.soft(await walkFaults(page)).toEqual([]);
		}
	});

	if (!full) continue;

	test(`${screen.name} on a desk, in the dark, and twice as large`, async ({ as, world }) => {
		const desk = { viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' } as const;
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
}

test('the link past the masthead leads into the page', async ({ as }) => {
	for (const [who, path] of [['nobody', '/'], ['child-8-11', '/me'], ['parent', '/family'], ['iro', '/staff']] as const) {
		const page = await as(who);
		await page.goto(path);
		expect.soft(await skipLinkWorks(page), path).toBe(true);
	}
});
