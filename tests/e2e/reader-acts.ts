import { expect, type Page } from '@playwright/test';
import { follow, press } from './people.ts';

/** What a parent does with what came for her, on a small phone. */

/** Opens the paper of this kind about this child, from the first page; gives its address. */
export async function opensPaper(page: Page, kind: string, child: string): Promise<string> {
	await page.goto('/family');
	await follow(page, 'All papers shared with you');
	await page
		.locator('.paper-line')
		.filter({ hasText: `About ${child}` })
		.getByRole('link', { name: kind, exact: true })
		.click();
	await expect(page.getByRole('heading', { level: 1, name: kind })).toBeVisible();
	return new URL(page.url()).pathname;
}

/** Reads on from the first part to the end, and says so; gives all that she read. */
export async function readsToEnd(page: Page): Promise<string> {
	let read = await page.getByRole('main').innerText();
	await follow(page, 'Start to read');
	for (let parts = 0; ; parts++) {
		expect(parts, 'parts of a paper').toBeLessThan(10);
		read += await page.getByRole('main').innerText();
		await fits(page);
		const next = page.getByRole('link', { name: /^Next/ });
		if ((await next.count()) === 0) break;
		await next.click();
	}
	await press(page, 'I have read it to the end');
	await expect(page.getByRole('status')).toContainText('You read it to the end');
	return read;
}

/** Says of one paragraph that it is wrong. */
export async function disputes(page: Page, paragraph: string, words: string): Promise<void> {
	const piece = page.locator('.piece').filter({ hasText: paragraph });
	await piece.getByRole('link', { name: 'Say something about this', exact: true }).click();
	await page.getByRole('radio', { name: 'This is wrong' }).check();
	await page.getByLabel('In your own words').fill(words);
	await fits(page);
	await press(page, 'Keep this');
	await expect(piece).toContainText(words);
}

/** Answers some questions of how it was, with her name; gives the address of what was asked. */
export async function saysHowItWas(
	page: Page,
	answers: Readonly<Record<string, string>>
): Promise<string> {
	await page.goto('/family');
	await fits(page);
	await page.getByRole('link', { name: 'Say how it was' }).first().click();
	const asked = new URL(page.url()).pathname;
	await follow(page, /^Start$/);
	while (!page.url().endsWith('/check')) {
		for (const [question, answer] of Object.entries(answers)) {
			const field = page.getByRole('group', { name: question });
			if ((await field.count()) > 0) await field.getByRole('radio', { name: answer }).check();
		}
		await fits(page);
		await press(page, 'Save and go on');
	}
	await page.getByRole('radio', { name: 'With your name' }).check();
	await press(page, 'Send');
	await expect(page.getByRole('status')).toContainText('It went with your name.');
	return asked;
}

/** Nothing has to be pushed sideways to be read. */
async function fits(page: Page): Promise<void> {
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide, page.url()).toBeLessThanOrEqual(360);
}
