import type { Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { viewsSent } from '#lib/server/db/schema/index.ts';
import {
	follow,
	goesThrough,
	makesCard,
	opensForm,
	setsUpCardWithWords,
	showsCard,
	typesWords,
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

/** The story of Rafi, 13, who sends his views and stays away; told with scripts and without. */
export function tellsOfTeenager(): void {
	let code = '';
	let four = '';
	const wish = 'To see Milo after training';
	const reason = 'Yes. You can go to Milo after training on Thursdays.';

	async function asRafi(page: Page): Promise<Page> {
		await showsCard(page, code);
		await typesWords(page, four);
		await expect(page).toHaveURL(/\/me$/);
		return page;
	}

	test('a social worker makes a card', async ({ page }) => {
		code = await makesCard(await asSocialWorker(page), /Rafi/);
	});

	test('he sets it up with four words, beside her', async ({ page }) => {
		four = await setsUpCardWithWords(page, code);
		await page.getByRole('main').getByRole('link').first().click();
		await expect(page).toHaveURL(/\/me$/);
	});

	test('his IRO makes sure that the card is his', async ({ page }) => {
		await confirmsCard(await asIro(page), 'Rafi');
	});

	test('he meets his IRO, turns the card, and finds how to reach her', async ({ page }) => {
		await asRafi(page);
		await expect(page.getByRole('heading', { name: /Odalys/ }).first()).toBeVisible();
		const number = page.getByRole('link', { name: '01632 960147' });
		await expect(number).toBeHidden();
		await page.locator('label[for="turn"]').click();
		await expect(number).toBeVisible();
	});

	test('he says his views and sends them once, however often he taps', async ({
		page,
		portal,
		world
	}) => {
		await asRafi(page);
		await opensForm(page, 'Your say');
		await goesThrough(page, wishes(wish));
		await expect(page.getByText(wish)).toBeVisible();
		await page.getByRole('radio', { name: /^No one/ }).check();
		await page.getByRole('button', { name: /^Send it/ }).dblclick();
		await expect(page).toHaveURL(/\/sent$/);
		const { child, forms } = world.of('Rafi');
		const views = forms.find(({ purpose }) => purpose === 'looked-after-review')!.id;
		const sendings = portal.service.db.select().from(viewsSent).where(eq(viewsSent.viewsId, views));
		expect(sendings.all()).toHaveLength(1);
		expect(child.id).toBeTruthy();
	});

	test('his IRO reads them and answers every wish', async ({ page }) => {
		await asIro(page);
		await openPart(page, 'reviews', 'Rafi');
		await expect(page.getByText(wish).first()).toBeVisible();
		expect(await answersEveryWish(page, reason)).toBeGreaterThan(0);
	});

	test('he sees that they were read, and the answers', async ({ page }) => {
		await asRafi(page);
		await page.goto('/me/looked');
		await expect(page.getByRole('main')).toContainText('Odalys');
		await page.goto('/me');
		await follow(page, /What came of it/);
		await expect(page.getByText(reason).first()).toBeVisible();
	});

	test('he stays away, and his advocate was briefed: PN5 is confirmed, and the figures move by one', async ({
		page
	}) => {
		expect(await figuresOfToday(await asManager(page))).toContain(
			'No looked-after review was held'
		);
		await movesToToday(await asSupport(page), 'reviews', 'Rafi');
		await confirms(await asIro(page), 'reviews', 'Rafi', { came: 'Did not come', code: 'PN5' });
		const figures = await figuresOfToday(await asManager(page));
		expect(figures).toContain('1 of 1');
		expect(figures).not.toContain('2 of 2');
	});
}
