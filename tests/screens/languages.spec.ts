import { expect, test } from '#tests/e2e/stage.ts';
import { child } from '#lib/server/db/schema/index.ts';
import { languages, translated, type Translated } from '#lib/i18n/languages.ts';
import { faultsOf } from './axe.ts';
import { walkFaults } from './keyboard.ts';
import { openScreen } from './open.ts';
import { translatedScreens } from './translated.ts';
import { widerThan } from './width.ts';

/** Every run looks at the telling pages in Urdu, from right to left; a full sweep at all in all. */
const full = process.env.SWEEP === 'full';
const phone = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' } as const;

const swept = full
	? translated.flatMap((language) => translatedScreens.map((screen) => ({ language, screen })))
	: translatedScreens
			.filter(({ telling, then }) => telling && !then)
			.map((screen) => ({ language: 'ur' as Translated, screen }));

for (const { language, screen } of swept) {
	test(`${screen.name} in ${language}`, async ({ as, portal, world }) => {
		// A language that a child chose stays theirs: nothing of another test's choice is left.
		portal.service.db.update(child).set({ language: null }).run();
		const page = await as(screen.as, phone);
		const choose = () =>
			page.context().addCookies([{ name: 'language', value: language, url: portal.origin }]);
		// What is done first is told by English words: there the language is chosen after it.
		if (!screen.then) await choose();
		await openScreen(page, screen, world);
		if (screen.then) {
			const button = page.locator(`.languages button[value=${language}]`).first();
			// What answers a form offers no other language, which would lose it: it is sent once more.
			if ((await button.count()) > 0) await button.click();
			else await choose().then(() => page.reload());
		}
		const root = page.locator('html');
		await expect(root).toHaveAttribute('lang', language);
		await expect(root).toHaveAttribute('dir', languages[language].dir);
		expect.soft(await faultsOf(page)).toEqual([]);
		for (const width of full ? [320, 360, 1280] : [320, 360]) {
			expect.soft(await widerThan(page, width)).toEqual([]);
		}
		if (!full) return;
		await page.setViewportSize(phone.viewport);
		expect.soft(await walkFaults(page)).toEqual([]);
	});
}

test('a language chosen at the door is that of the page one is on', async ({ as }) => {
	const page = await as('nobody', { ...phone, javaScriptEnabled: false });
	await page.goto('/help-now');
	await page.getByRole('button', { name: 'Polski' }).click();
	await expect(page).toHaveURL(/\/help-now$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'pl');
	await page.getByRole('button', { name: 'اردو' }).click();
	await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
	await expect(page.locator('.languages [aria-current]')).toHaveText('اردو');
});
