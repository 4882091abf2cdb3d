import { expect, type Page } from '@playwright/test';
import { follow, press } from './people.ts';

/** How somebody comes to speak for a child, and what they bring, each act by its words on the page. */

/** A worker finds somebody for a child who asked for it. */
export async function findsAdvocate(page: Page, child: RegExp, who: RegExp): Promise<void> {
	await page.goto('/staff/children');
	await follow(page, child);
	await follow(page, 'Advocate');
	const form = page.locator('form[action="?/arrange"]');
	await form.getByRole('radio', { name: who }).check();
	await form.getByRole('button').click();
}

/** The advocate writes down the child's words and, apart from them, their own, and sends both. */
export async function speaksFor(
	page: Page,
	name: string,
	said: { readonly own: string; readonly account: string; readonly onDay: string }
): Promise<void> {
	await page.goto('/advocate');
	await follow(page, `Speak for ${name}`);
	await follow(page, `What ${name} said or showed`);
	const goOn = () => press(page, /^Save and /);
	await page.getByLabel(`What did ${name} say?`).fill(said.own);
	await goOn();
	await page.getByLabel('What do you want to say?').fill(said.account);
	await goOn();
	await page.getByLabel('We talked').check();
	await page.getByLabel('On what day?').fill(said.onDay);
	await goOn();
	await goOn();
	await press(page, 'Send it now');
	await expect(page).toHaveURL(/\/sent$/);
}
