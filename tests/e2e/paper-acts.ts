import { expect, type Page } from '@playwright/test';
import { follow, press } from './people.ts';
import { openPart } from './staff-acts.ts';

/** What staff do with a paper for a conference, each act by its words on the page. */

/** A section of a paper, as somebody types it. */
export interface Typed {
	readonly source: 'Social work' | 'Police' | 'School';
	readonly heading: string;
	readonly text: string;
}

/** Writes a paper about one child; gives its address. */
export async function writes(
	page: Page,
	child: string,
	kind: string,
	sections: readonly Typed[]
): Promise<string> {
	await openPart(page, 'conferences', child);
	const [, part] = /meetings(\/[\w-]{22}\/[\w-]{22})/.exec(page.url()) ?? [];
	await page.goto(`/staff/papers/of${part}`);
	await page.getByRole('radio', { name: kind, exact: true }).check();
	await press(page, 'Begin it');
	await expect(page).toHaveURL(/\/staff\/papers\/[\w-]{22}$/);
	const paper = new URL(page.url()).pathname;
	for (const { source, heading, text } of sections) {
		await follow(page, 'Add a section');
		await page.getByRole('radio', { name: source, exact: true }).check();
		await page.getByLabel('Heading').fill(heading);
		await page.getByLabel('Text', { exact: true }).fill(text);
		await press(page, 'Save');
		await expect(page.getByRole('heading', { name: heading })).toBeVisible();
	}
	return paper;
}

/** Puts somebody on the list of a paper, with what it says in short. */
export async function addsReader(
	page: Page,
	paper: string,
	who: RegExp,
	summary: string
): Promise<void> {
	await page.goto(paper);
	const list = page.getByLabel('Who', { exact: true });
	const name = await list.locator('option').filter({ hasText: who }).innerText();
	await list.selectOption(name);
	await press(page, 'Put on the list');
	await expect(page.getByRole('heading', { level: 1, name: who })).toBeVisible();
	await page.getByLabel('Summary', { exact: true }).fill(summary);
	await press(page, 'Save the summary');
	await expect(page.getByText('Saved by')).toBeVisible();
}

/** Opens where a paper is released to one reader. */
export async function opensRelease(page: Page, paper: string, who: RegExp): Promise<void> {
	await page.goto(paper);
	await page.getByRole('link', { name: new RegExp(`^Release ?: ${who.source}`) }).click();
}

/** Leaves out the sections of these headings, and says that the rest is ready for somebody else. */
export async function prepares(page: Page, leftOut: readonly string[]): Promise<void> {
	for (const heading of leftOut) {
		const group = page.getByRole('group', { name: new RegExp(heading) });
		await group.getByRole('radio').last().check();
	}
	if (leftOut.length > 0) await page.locator('form[action="?/decide"] button').click();
	await press(page, 'It is ready');
	await expect(page.getByRole('status')).toHaveText('It waits for approval now.');
	await expect(page.getByRole('button', { name: 'Approve and release' })).toHaveCount(0);
}

/** Approves and releases what somebody else prepared; it is in time. */
export async function approves(page: Page, who: RegExp): Promise<void> {
	const list = page.getByLabel('Who is it for? Pick the name.');
	await list.selectOption(await list.locator('option').filter({ hasText: who }).innerText());
	await expect(page.getByLabel('Why is it late?')).toHaveCount(0);
	await press(page, 'Approve and release');
	await expect(page.getByRole('status')).toContainText('It is out.');
	await expect(page.getByText('It went out in time')).toBeVisible();
}
