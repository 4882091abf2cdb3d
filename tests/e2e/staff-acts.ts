import { expect, type Page } from '@playwright/test';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { press } from './people.ts';

/** What a reviewing service does around a meeting, each act by its words on the page. */

const today = londonDay(Date.now());

/** Signs in as somebody of the demo by its front page. */
const arrives = (label: RegExp) => async (page: Page) => {
	await page.goto('/');
	await press(page, label);
	return page;
};
export const asSocialWorker = arrives(/social worker/i);
export const asIro = arrives(/reviewing officer|IRO/);
export const asChair = arrives(/conference chair/i);
export const asManager = arrives(/manager/i);
export const asSupport = arrives(/business support/i);

/** Makes sure that a new card reached the child it is for, which opens what the child said before. */
export async function confirmsCard(page: Page, name: string): Promise<void> {
	await page.goto('/staff/children');
	await page
		.getByRole('link', { name: new RegExp(name) })
		.first()
		.click();
	await press(page, `${name} has it`);
	await expect(page.getByRole('button', { name: `${name} has it` })).toHaveCount(0);
}

export type Kind = 'reviews' | 'conferences';

/** A child's next meeting, from the list of meetings. */
export async function openMeeting(page: Page, kind: Kind, name: string): Promise<void> {
	await page.goto('/staff/meetings');
	await page.locator('[name="kind"]').selectOption(kind);
	await page.locator('[name="name"]').fill(name);
	await page.locator('[name="name"]').press('Enter');
	await expect(page).toHaveURL(/find/);
	await page.locator('main a[href^="/staff/meetings/"]').first().click();
}

/** A child's own part of it; a meeting about one child leads there at once. */
export async function openPart(page: Page, kind: Kind, name: string): Promise<void> {
	await openMeeting(page, kind, name);
	if (/meetings\/[\w-]{22}\/[\w-]{22}/.test(page.url())) return;
	const [, meeting] = /meetings\/([\w-]{22})/.exec(page.url()) ?? [];
	const panel = page.locator('section, article, li').filter({ hasText: name });
	await panel.locator(`a[href^="/staff/meetings/${meeting}/"]`).first().click();
}

/** Answers every wish of the part that is open with a yes; gives how many there were. */
export async function answersEveryWish(page: Page, reason: string): Promise<number> {
	const count = await page.locator('[id^="wish-"]').count();
	for (let at = 0; at < count; at++) {
		const card = page.locator('[id^="wish-"]').nth(at);
		const details = card.locator('details').last();
		if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
		const form = card.locator('form');
		await form.getByRole('radio', { name: 'Yes', exact: true }).check();
		await form.getByLabel('Why').fill(reason);
		await form.getByRole('button', { name: 'Save the answer' }).click();
	}
	await expect(page.getByText(`${count} of ${count} wishes answered`)).toBeVisible();
	return count;
}

/** Moves a meeting to the first minute of today, so that it is over. */
export async function movesToToday(page: Page, kind: Kind, name: string): Promise<void> {
	await openMeeting(page, kind, name);
	await page.getByLabel('Day', { exact: true }).fill(today);
	await page.getByLabel('Starts').fill('00:01');
	await page.locator('form[action*="arrange"] button').click();
	await expect(page.getByRole('main')).toContainText('00:01');
}

/** Notes that it was held and how the child came, and confirms the one code that follows. */
export async function confirms(
	page: Page,
	kind: Kind,
	name: string,
	{ came, code }: { came: string; code: string }
): Promise<void> {
	await openMeeting(page, kind, name);
	await press(page, /It was held/);
	await openPart(page, kind, name);
	await page.getByRole('radio', { name: came, exact: true }).first().check();
	await press(page, /Save who came/);
	await press(page, new RegExp(`Confirm ${code}`));
	const panel = page.locator('section', { hasText: 'Participation code' });
	await expect(panel).toContainText('Confirmed by');
	await expect(panel).toContainText(code);
}

/** The manager's figures of today, as their page says them. */
export async function figuresOfToday(page: Page): Promise<string> {
	await page.goto(`/staff/statistics?from=${today}&to=${today}`);
	return page.getByRole('main').innerText();
}
