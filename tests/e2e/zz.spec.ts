import { expect, test } from './stage.ts';
test('home', async ({ as }) => {
	const page = await as('child-12-15');
	await page.goto('/me');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.screenshot({ path: '/tmp/proof/home.png', fullPage: true });
});
