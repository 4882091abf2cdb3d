import type { Page } from '@playwright/test';
import { follow, goesThrough, opensForm, press, signInByClick } from './people.ts';
import {
	answersEveryWish,
	asIro,
	asSocialWorker,
	asSupport,
	confirms,
	movesToToday,
	openMeeting,
	openPart
} from './staff-acts.ts';
import { expect, test } from './stage.ts';

// Pip is six: his social worker hands him her tablet, and gets it back signed out.
test.describe.configure({ mode: 'serial' });
test.use({ town: 'with a helper' });

const wish = 'A night light shaped like a hen';
const reason = 'You will get it.';

/** Happy, wherever feelings are asked; and a wish. */
async function saysIt(page: Page): Promise<void> {
	const happy = page.getByRole('checkbox', { name: 'Happy' });
	if ((await happy.count()) > 0) await happy.first().check();
	const wishes = page.locator('[name="wishes"]:not([type="hidden"])');
	if ((await wishes.count()) > 0) await wishes.first().fill(wish);
}

test('the worker hands over, Pip says it with pictures, and gives it back', async ({ page }) => {
	await asSocialWorker(page);
	await page.goto('/staff/children');
	await follow(page, /Pip/);
	await follow(page, /^Help (?!now)/);
	await press(page, /hand over/);
	await follow(page, /I am Pip/);

	// Locked to the task: neither Pip's other pages nor the worker's own.
	await page.goto('/me/answers');
	await expect(page).toHaveURL(/\/me\/views/);
	expect((await page.goto('/staff'))?.status()).toBe(404);

	await opensForm(page, 'How is life for you?');
	await goesThrough(page, saysIt);
	await expect(page.getByText(wish)).toBeVisible();
	await expect(page.getByText('A worker helped you.')).toBeVisible();
	await press(page, /^Send it/);
	await expect(page).toHaveURL(/\/sent$/);
	await press(page, /Give it back/);
	await expect(page).toHaveURL(/\/sign-in\/give-back$/);
	await page.goBack();
	await expect(page.getByText(wish)).toHaveCount(0);
});

test('the worker reads nothing of it afterwards', async ({ page }) => {
	await asSocialWorker(page);
	await openMeeting(page, 'reviews', 'Pip');
	await expect(page.getByRole('main')).toContainText('Pip');
	await expect(page.getByText(wish)).toHaveCount(0);
});

test('the IRO reads who helped, answers, and confirms what happened at the review', async ({
	page
}) => {
	await asIro(page);
	await openPart(page, 'reviews', 'Pip');
	await expect(page.getByText(wish).first()).toBeVisible();
	await expect(page.getByRole('main')).toContainText(/worker/i);
	expect(await answersEveryWish(page, reason)).toBeGreaterThan(0);
	await movesToToday(await asSupport(page), 'reviews', 'Pip');
	const came = { came: 'Showed it without words', code: 'PN3' };
	await confirms(await asIro(page), 'reviews', 'Pip', came);
});

test('Pip sees the answer', async ({ page }) => {
	await signInByClick(page, /Pip/);
	await page.goto('/me/answers');
	await expect(page.getByText(wish).first()).toBeVisible();
	await expect(page.getByText(reason).first()).toBeVisible();
});
