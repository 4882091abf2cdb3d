import { expect, type Page } from '@playwright/test';

/** Presses the button of this name. */
export const press = (page: Page, name: RegExp | string): Promise<void> =>
	page.getByRole('button', { name }).first().click();

/** Follows the link of this name. */
export const follow = (page: Page, name: RegExp | string): Promise<void> =>
	page.getByRole('link', { name }).first().click();

/** Signs in by one click on the front page of the demo. */
export async function signInByClick(page: Page, label: RegExp): Promise<void> {
	await page.goto('/');
	await press(page, label);
}

/** A worker makes a card for a child, found by name; gives what is printed on it. */
export async function makesCard(page: Page, child: RegExp): Promise<string> {
	await page.goto('/staff/children');
	await follow(page, child);
	await follow(page, /card/i);
	await page.getByRole('radio').nth(2).check();
	await press(page, /Make the card/);
	const fours = await page.locator('.code span').allTextContents();
	const code = fours.join(' ').trim();
	expect(code).toMatch(/^[A-Z0-9]{4} [A-Z0-9]{4} [A-Z0-9]{4}$/);
	return code;
}

/** Types the code of a card at the door. */
export async function showsCard(page: Page, code: string): Promise<void> {
	await page.goto('/');
	await follow(page, /card/i);
	await page.getByLabel('Code', { exact: true }).fill(code);
	await press(page, /^Go on$/);
}

/** Picks four pictures in their order. */
export async function picks(page: Page, pictures: readonly string[]): Promise<void> {
	for (const picture of pictures) {
		await page.getByRole('button', { name: picture, exact: true }).click();
	}
}

/** Uses a card for the first time, beside a worker; gives the four pictures in their order. `way`: the button of those who may choose. */
export async function setsUpCard(page: Page, code: string, way?: RegExp): Promise<string[]> {
	await showsCard(page, code);
	await press(page, /We are both here/);
	if (way) await press(page, way);
	const pictures = await page.locator('ol.pictures strong').allTextContents();
	expect(pictures).toHaveLength(4);
	await press(page, /I know them/);
	await picks(page, pictures);
	return pictures;
}

/** The same with four words, for whom words are offered; gives the four in their order. */
export async function setsUpCardWithWords(page: Page, code: string): Promise<string> {
	await showsCard(page, code);
	await press(page, /We are both here/);
	await press(page, /Four words/);
	const four = await page.locator('ol.words strong').allTextContents();
	expect(four).toHaveLength(4);
	await press(page, /I know them/);
	await typesWords(page, four.join(' '));
	return four.join(' ');
}

/** Types four words at the door. */
export async function typesWords(page: Page, words: string): Promise<void> {
	await page.locator('[name="words"]').fill(words);
	await page
		.locator('main form')
		.filter({ has: page.locator('[name="words"]') })
		.getByRole('button')
		.last()
		.click();
}

const goOn = /^(Next|Next stop|Save and go on|Look at it all|See it all|Check it|Check it all)$/;

/** Opens one of the forms a young person may fill in, by its title. */
export async function opensForm(page: Page, title: string): Promise<void> {
	await page.goto('/me/views');
	await page.getByRole('article').filter({ hasText: title }).locator('a, button').first().click();
}

/**
 * Goes through a young person's form from where it is open to the page where all of it is checked; `write` fills in what it likes of each page.
 */
export async function goesThrough(page: Page, write: (page: Page) => Promise<void>): Promise<void> {
	for (let pages = 0; !/\/check$/.test(page.url()); pages++) {
		expect(pages, 'pages of a form').toBeLessThan(25);
		await write(page);
		const here = page.url();
		await press(page, goOn);
		await page.waitForURL((url) => url.href !== here);
	}
}

/** Says that nobody helped, and sends. */
export async function sendsAlone(page: Page): Promise<void> {
	await page.getByRole('radio', { name: /^No one/ }).check();
	await press(page, /^(Send it|Send the change)/);
	await expect(page).toHaveURL(/\/sent$/);
}

/** Writes a wish where wishes are asked for. */
export const wishes =
	(wish: string) =>
	async (page: Page): Promise<void> => {
		const fields = page.locator('[name="wishes"]:not([type="hidden"])');
		if ((await fields.count()) > 0) await fields.first().fill(wish);
	};
