import type { Page } from '@playwright/test';
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
import {
	answersEveryWish,
	asIro,
	asManager,
	asSocialWorker,
	asSupport,
	confirms,
	confirmsCard,
	figuresOfToday,
	movesToToday,
	openPart
} from './staff-acts.ts';
import { expect, test } from './stage.ts';

// One story, told in order, in a town of its own.
test.describe.configure({ mode: 'serial' });

let code = '';
let pictures: string[] = [];
const wish = 'I want to ring Ash every Sunday';
const reason = 'You can ring Ash on Sundays after tea.';

test.use({ town: 'first voice' });

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

test('her IRO makes sure that the card is hers, and what she began before is open again', async ({
	page
}) => {
	await confirmsCard(await asIro(page), 'Juno');
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
	await page
		.getByRole('main')
		.getByRole('link', { name: /^Read what Juno/ })
		.first()
		.click();
	await expect(page.getByText(wish).first()).toBeVisible();
});

test('the child sees who read it', async ({ page }) => {
	await asJuno(page);
	await follow(page, /looked/i);
	await expect(page.getByRole('main')).toContainText('Odalys');
});

test('the IRO answers every wish', async ({ page }) => {
	await asIro(page);
	await openPart(page, 'reviews', 'Juno');
	expect(await answersEveryWish(page, reason)).toBeGreaterThan(0);
});

test('business support moves the review to today', async ({ page }) => {
	await movesToToday(await asSupport(page), 'reviews', 'Juno');
});

test('the IRO notes that it was held, who came, and confirms the code in one click', async ({
	page
}) => {
	await confirms(await asIro(page), 'reviews', 'Juno', { came: 'Spoke', code: 'PN1' });
});

test('the manager’s figures move by exactly one', async ({ page }) => {
	const figures = await figuresOfToday(await asManager(page));
	expect(figures).toContain('1 of 1');
	expect(figures).not.toContain('2 of 2');
});

test('the child sees the answers', async ({ page }) => {
	await asJuno(page);
	await page.goto('/me/answers');
	await expect(page.getByText(wish).first()).toBeVisible();
	await expect(page.getByText(reason).first()).toBeVisible();
});
