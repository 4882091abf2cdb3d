import { expect, test } from './stage.ts';

test('a leaflet ships one script, which speaks and prints', async ({ as }) => {
	const page = await as('nobody');
	await page.addInitScript(() => {
		window.print = () => void (document.title = 'printed');
	});
	await page.goto('/know/parents/review');
	await expect(page.locator('script')).toHaveCount(1);
	await page.getByRole('button', { name: 'Print' }).click();
	await expect(page).toHaveTitle('printed');
	expect(await page.evaluate(() => customElements.get('read-aloud') !== undefined)).toBe(true);
});
