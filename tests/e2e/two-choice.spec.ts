import { youngAs } from '#tests/screens/world.ts';
import { expect, test } from './stage.ts';

test.use({ town: 'a light' });

test('a light goes from one choice to the other, and stops when it is told to', async ({
	as,
	world
}) => {
	const page = await as('child-16-plus');
	await page.goto('/fit');
	await page.locator('input[name="answers"][value="two"]').check();
	await page.locator('input[name="scan"][value="fast"]').check();
	await page.locator('form.fit button').first().click();
	const { forms } = world.of(youngAs['child-16-plus']);
	const { id, pages } = forms.find(({ purpose }) => purpose === 'plan-my-review')!;
	await page.goto(`/me/views/${id}/${pages[0]}`);
	await expect(page.locator('.pick.one')).toBeFocused();
	await expect(page.locator('.pick.other')).toBeFocused({ timeout: 4000 });
	await expect(page.locator('.pick.one')).toBeFocused({ timeout: 4000 });
	await page.keyboard.press('Escape');
	const go = page.getByRole('button', { name: 'Start the light' });
	await expect(go).toBeVisible();
	await page.waitForTimeout(2500);
	await expect(page.locator('.pick.one')).toBeFocused();
	await go.click();
	await expect(page.locator('.pick.other')).toBeFocused({ timeout: 4000 });
	// A press anywhere takes the one that is lit.
	const here = page.url();
	await page.locator('h1').first().click();
	await page.waitForURL((url) => url.href !== here);
});
