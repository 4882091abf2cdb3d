import { createReadStream } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import type { Band } from '#lib/domain/person/band.ts';
import type { Topic } from '#lib/instruments/my-life/topics.ts';
import keep from '#lib/i18n/en/keep.json' with { type: 'json' };
import myLife from '#lib/i18n/en/my-life.json' with { type: 'json' };
import { openPrinted } from '#tests/support/printed.ts';
import {
	follow,
	makesCard,
	picks,
	press,
	setsUpCard,
	setsUpCardWithWords,
	showsCard,
	typesWords
} from './people.ts';
import { asIro, asSocialWorker, confirmsCard } from './staff-acts.ts';
import { expect, test } from './stage.ts';

/** Who keeps a book, how they come in, and where their own words go. */
export interface BookKeeper {
	readonly name: string;
	readonly band: Band;
	readonly comesBy: 'pictures' | 'words';
	/** A page with a field of words. */
	readonly page: Topic;
}

const bookKeepers: readonly BookKeeper[] = [
	{ name: 'Pip', band: '4-7', comesBy: 'pictures', page: 'proud' },
	{ name: 'Juno', band: '8-11', comesBy: 'pictures', page: 'proud' },
	{ name: 'Rafi', band: '12-15', comesBy: 'words', page: 'proud' },
	{ name: 'Ember', band: '16-plus', comesBy: 'words', page: 'proud' }
];

/** Each band's journey is told with scripts or without in every run, and both ways in the full one. */
export function toldHere(bands: readonly Band[]): readonly BookKeeper[] {
	const all = process.env.SWEEP === 'full';
	return bookKeepers.filter(({ band }) => all || bands.includes(band));
}

/** From the first page of the portal to a book in the hand, and who has seen what in it. */
export function tellsOfBook({ name, band, comesBy, page: topic }: BookKeeper): void {
	const words = `I taught ${name} the hen to bow`;
	let code = '';
	let secret: string[] | string = [];

	async function comesIn(page: Page): Promise<void> {
		await showsCard(page, code);
		if (typeof secret === 'string') await typesWords(page, secret);
		else await picks(page, secret);
		await expect(page).toHaveURL(/\/me$/);
		await page.locator('main a[href="/me/my-life"]').first().click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(myLife.title[band]);
	}

	test('a card is made, set up together, and confirmed', async ({ page }) => {
		code = await makesCard(await asSocialWorker(page), new RegExp(name));
		secret =
			comesBy === 'words'
				? await setsUpCardWithWords(page, code)
				: await setsUpCard(page, code, band === '4-7' ? /I can learn 4 pictures/ : undefined);
		await confirmsCard(await asIro(page), name);
	});

	test('they make a face and a page, in any order, and find both again', async ({ page }) => {
		await comesIn(page);
		await page.locator(`main a[href$="/${topic}"]`).first().click();
		await page.locator('main form textarea, main form input[type="text"]').first().fill(words);
		await press(page, myLife.page.save[band]);
		await expect(page.getByText(myLife.page.saved[band])).toBeVisible();
		await page.goto('/me/my-life/me');
		const look = page.locator('main form input[type="radio"]').nth(1);
		await look.check({ force: true });
		await press(page, myLife.page.save[band]);
		await expect(page.getByText(myLife.page.saved[band])).toBeVisible();
		await page.goto(`/me/my-life/${topic}`);
		await expect(
			page.locator('main form textarea, main form input[type="text"]').first()
		).toHaveValue(words);
	});

	test('nobody sees it until they say so; then their IRO does', async ({ page, as }) => {
		const iro = await as('iro');
		const book = async () => {
			await iro.goto('/staff/children');
			await follow(iro, new RegExp(name));
			const link = iro.locator('main a[href$="/my-life"]');
			if ((await link.count()) === 0) return '';
			await link.first().click();
			return iro.getByRole('main').innerText();
		};
		expect(await book()).not.toContain(words);
		await comesIn(page);
		await page.goto(`/me/my-life/${topic}/share`);
		await page.locator('input[name="with"][value="iro"]').check({ force: true });
		await press(page, myLife.share.save[band]);
		await expect(page).not.toHaveURL(/\/share$/);
		expect(await book()).toContain(words);
		await page.goto(`/me/my-life/${topic}/share`);
		await expect(page.getByRole('main')).toContainText('Odalys');
	});

	test('they take the book with them', async ({ page }) => {
		await comesIn(page);
		await follow(page, keep.open[band]);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			press(page, keep.document.get[band])
		]);
		const book = await openPrinted(createReadStream(await pathOf(download)));
		expect(book.text.replaceAll(/\s+/g, ' ')).toContain(words);
		expect([book.isTagged, book.showsTitle]).toEqual([true, true]);
		expect(book.language).toMatch(/^en/);
	});
}

async function pathOf(download: Download): Promise<string> {
	// Its name tells nobody whose it is.
	expect(download.suggestedFilename()).toMatch(/\.pdf$/);
	expect(await download.failure()).toBeNull();
	return download.path();
}
