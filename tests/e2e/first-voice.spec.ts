import type { Page } from '@playwright/test';
import { londonDay } from '#lib/domain/calendar/london.ts';
import {
	follow,
	goesThrough,
	makesCard,
	opensForm,
	picks,
	press,
	sendsAlone,
	setsUpCard,
	showsCard,
	wishes
} from './people.ts';
import { expect, test } from './stage.ts';

// One story, told in order, in a town of its own.
test.describe.configure({ mode: 'serial' });

let code = '';
let pictures: string[] = [];
const wish = 'I want to ring Ash every Sunday';
const reason = 'You can ring Ash on Sundays after tea.';

test.use({ town: 'first voice' });

const today = londonDay(Date.now());

/** How the manager's figures of today say it. */
async function figuresOfToday(page: Page): Promise<string> {
	await page.goto(`/staff/statistics?from=${today}&to=${today}`);
	return page.getByRole('main').innerText();
}

/** Opens a new browser and signs in as somebody of the demo by its front page. */
const arrives = (label: RegExp) => async (page: Page) => {
	await page.goto('/');
	await press(page, label);
	return page;
};
const asSocialWorker = arrives(/social worker/i);
const asIro = arrives(/reviewing officer|IRO/);
const asManager = arrives(/manager/i);
const asSupport = arrives(/business support/i);

async function asJuno(page: Page): Promise<Page> {
	await showsCard(page, code);
	await picks(page, pictures);
	await expect(page).toHaveURL(/\/me$/);
	return page;
}

test('before: no review of today is in the figures', async ({ page }) => {
	expect(await figuresOfToday(await asManager(page))).toContain('No looked-after review was held');
});

test('a social worker makes a card', async ({ page }) => {
	code = await makesCard(await asSocialWorker(page), /Juno/);
});

test('the child uses it, beside the worker, and signs in alone with pictures', async ({ page }) => {
	pictures = await setsUpCard(page, code);
	await page.getByRole('main').getByRole('link').first().click();
	await expect(page).toHaveURL(/\/me$/);
	await press(page, /Sign out/);
	await asJuno(page);
});

test('the child meets her IRO', async ({ page }) => {
	await asJuno(page);
	await expect(page.getByRole('heading', { name: /Odalys/ }).first()).toBeVisible();
	await expect(page.getByText('cold swims and bad jokes')).toBeVisible();
});

test('the child says how life is and sends it', async ({ page }) => {
	await asJuno(page);
	await opensForm(page, 'How life is for you');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await goesThrough(page, wishes(wish));
	await expect(page.getByText(wish)).toBeVisible();
	await sendsAlone(page);
	await expect(page.getByText(/Odalys/).first()).toBeVisible();
});

test('the IRO sees it today and reads it', async ({ page }) => {
	await asIro(page);
	await page.goto('/staff');
	await page.getByRole('main').getByRole('link', { name: /Juno/ }).first().click();
	await expect(page.getByText(wish).first()).toBeVisible();
});

test('the child sees who read it', async ({ page }) => {
	await asJuno(page);
	await follow(page, /looked/i);
	await expect(page.getByRole('main')).toContainText('Odalys');
});

test('the IRO answers every wish', async ({ page }) => {
	await asIro(page);
	await openPart(page);
	const count = await page.locator('[id^="wish-"]').count();
	expect(count).toBeGreaterThan(0);
	for (let at = 0; at < count; at++) {
		const card = page.locator('[id^="wish-"]').nth(at);
		const details = card.locator('details').last();
		if (!(await details.evaluate((one: HTMLDetailsElement) => one.open))) {
			await details.locator('summary').click();
		}
		const form = card.locator('form');
		await form.getByRole('radio', { name: 'Yes', exact: true }).check();
		await form.getByLabel('Why').fill(reason);
		await form.getByRole('button', { name: 'Save the answer' }).click();
	}
	await expect(page.getByText(`${count} of ${count} wishes answered`)).toBeVisible();
});

test('business support moves the review to today', async ({ page }) => {
	await asSupport(page);
	await openMeeting(page);
	await page.getByLabel('Day', { exact: true }).fill(today);
	await page.getByLabel('Starts').fill('00:01');
	await page.locator('form[action*="arrange"] button').click();
	await expect(page.getByRole('main')).toContainText('00:01');
});

test('the IRO notes that it was held, who came, and confirms the code in one click', async ({ page }) => {
	await asIro(page);
	await openMeeting(page);
	await press(page, /It was held/);
	await openPart(page);
	await page.getByRole('radio', { name: 'Spoke', exact: true }).check();
	await press(page, /Save who came/);
	await press(page, /Confirm PN1/);
	await expect(page.locator('section', { hasText: 'Participation code' })).toContainText('Confirmed by');
});

test('the manager’s figures move by exactly one', async ({ page }) => {
	const figures = await figuresOfToday(await asManager(page));
	expect(figures).toContain('1 of 1');
	expect(figures).not.toContain('2 of 2');
});

test('the child sees the answers', async ({ page }) => {
	await asJuno(page);
	await page.goto('/me/answers');
	await expect(page.getByText(wish)).toBeVisible();
	await expect(page.getByText(reason).first()).toBeVisible();
});

/** Juno's next review, from the list of meetings. */
async function openMeeting(page: Page): Promise<void> {
	await page.goto('/staff/meetings?kind=reviews&name=Juno');
	await page.locator('main a[href^="/staff/meetings/"]').first().click();
}

async function openPart(page: Page): Promise<void> {
	await openMeeting(page);
	const [, meeting] = /meetings\/([\w-]{22})/.exec(page.url()) ?? [];
	const part = page.locator(`main a[href^="/staff/meetings/${meeting}/"]`).first();
	if (!/meetings\/[\w-]{22}\/[\w-]{22}/.test(page.url())) await part.click();
}
