import type { Page } from '@playwright/test';
import { draftOf } from '#lib/server/views/draft.ts';
import { viewsSent } from '#lib/server/db/schema/index.ts';
import { expect, test } from '#tests/e2e/stage.ts';
import { youngAs } from '#tests/screens/world.ts';
import { eq } from 'drizzle-orm';

// A whole form with two keys, as a switch has them, where no script runs.
test.use({ town: 'two keys', javaScriptEnabled: false });

/** Asks for two choices at a time, as an adult would set it up with the child. */
async function setsUp(page: Page): Promise<void> {
	await page.goto('/fit');
	await page.locator('input[name="answers"][value="two"]').check();
	await page.locator('form.fit button').first().click();
}

/** Takes one of the two choices by keys alone, from where the page put the focus. */
async function takes(page: Page, choice: 'first' | 'second'): Promise<void> {
	await expect(page.locator('.picks > :focus')).toHaveCount(1);
	await expect(page.locator('.picks > :first-child')).toBeFocused();
	if (choice === 'second') {
		await page.keyboard.press('Tab');
		await expect(page.locator('.picks > :nth-child(2)')).toBeFocused();
	}
	const here = page.url();
	await Promise.all([page.waitForURL((url) => url.href !== here), page.keyboard.press('Enter')]);
}

/** What is asked now: `begin`, `option`, … */
async function askedOn(page: Page): Promise<{ ask: string; free: boolean }> {
	const at = await page.locator('input[name="_two"]').getAttribute('value');
	const words = (await page.locator('.pick.one').textContent()) ?? '';
	return { ask: at?.split('.')[1] ?? '', free: /Say something/.test(words) };
}

test('a six-year-old says and sends it all with two keys', async ({ as, portal, world }) => {
	test.setTimeout(180_000);
	const page = await as('child-4-7', { javaScriptEnabled: false });
	await setsUp(page);
	const { forms } = world.of(youngAs['child-4-7']);
	const form = forms.find(({ purpose }) => purpose === 'looked-after-review')!;
	await page.goto(`/me/views/${form.id}/${form.pages[0]}?anew`);
	for (let steps = 0; !page.url().includes('/check'); steps++) {
		expect(steps, 'steps').toBeLessThan(150);
		const { ask, free } = await askedOn(page);
		// The first of what there is; nothing written; no names.
		const no = (ask === 'begin' && free) || ask === 'names';
		await takes(page, no ? 'second' : 'first');
	}
	await takes(page, 'first');
	// Sending is never the first choice: a second press of the same key does not send.
	await takes(page, 'second');
	await expect(page).toHaveURL(/\/sent$/);
	const draft = draftOf(portal.service, form.id);
	const said = form.pages.flatMap((one) => Object.values(draft.page(one)?.answers ?? {}));
	expect(said.length).toBeGreaterThan(5);
	expect(said.some((answer) => 'skip' in answer && answer.skip === 'ask-me')).toBe(true);
	expect(said.some((answer) => 'value' in answer && answer.audience === 'only-my-iro')).toBe(true);
	const sent = portal.service.db.select().from(viewsSent).where(eq(viewsSent.viewsId, form.id));
	expect(sent.all()).toHaveLength(1);
});

test('a page of the booklet, and who may see it, with two keys', async ({ as }) => {
	const page = await as('child-12-15', { javaScriptEnabled: false });
	await setsUp(page);
	await page.goto('/me/my-life/home');
	for (let steps = 0; !page.url().includes('two=done'); steps++) {
		expect(steps, 'steps').toBeLessThan(60);
		const { ask, free } = await askedOn(page);
		await takes(page, (ask === 'begin' && free) || ask === 'names' ? 'second' : 'first');
	}
	await page.goto('/me/my-life/home/share');
	await takes(page, 'first');
	while (!(await page.locator('input[name="with"]').count())) await takes(page, 'second');
	await takes(page, 'second');
	await expect(page).toHaveURL(/\/me\/my-life\/home$/);
	await page.goto('/me/my-life/home/share?all');
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
});

test('“how was it” is handed in with two keys', async ({ as, world }) => {
	const page = await as('child-8-11', { javaScriptEnabled: false });
	await setsUp(page);
	await page.goto(`/me/how-it-was/${world.recent(youngAs['child-8-11']).part}/heard`);
	for (let steps = 0; (await page.locator('input[name="_two"]').count()) > 0; steps++) {
		expect(steps, 'steps').toBeLessThan(60);
		const { ask, free } = await askedOn(page);
		await takes(page, (ask === 'begin' && free) || ask === 'names' ? 'second' : 'first');
	}
	await takes(page, 'first');
	await takes(page, 'first');
	await takes(page, 'second');
	await expect(page.locator('.picks')).toHaveCount(0);
});
