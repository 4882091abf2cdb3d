import { expect, test } from '#tests/e2e/stage.ts';
import { faultsOf } from './axe.ts';
import { skipLinkWorks, walkFaults } from './keyboard.ts';
import { openScreen } from './open.ts';
import type { Screen } from './screen.ts';
import { screens } from './screens.ts';
import { widerThan } from './width.ts';

const phone = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' } as const;

/** By somebody who likes it dark, where the screen says so. */
const shownAs = ({ shown }: Screen) => (shown === 'dark' ? ({ colorScheme: 'dark' } as const) : {});

for (const screen of screens.filter(({ rare }) => !rare || process.env.SWEEP === 'full')) {
	test(`${screen.name} can be read and used by everybody`, async ({ as, world }) => {
		const page = await as(screen.as, { ...phone, ...shownAs(screen) });
		await openScreen(page, screen, world);
		expect.soft(await faultsOf(page)).toEqual([]);
		for (const width of [320, 360, 1280]) expect.soft(await widerThan(page, width)).toEqual([]);
		if (screen.telling || process.env.SWEEP === 'full') {
			await page.setViewportSize(phone.viewport);
			expect.soft(await walkFaults(page)).toEqual([]);
		}
	});
}

test('the link past the masthead leads into the page', async ({ as }) => {
	const pages = [
		['nobody', '/'],
		['child-8-11', '/me'],
		['parent', '/family'],
		['iro', '/staff']
	] as const;
	for (const [who, path] of pages) {
		const page = await as(who);
		await page.goto(path);
		expect.soft(await skipLinkWorks(page), path).toBe(true);
	}
});
