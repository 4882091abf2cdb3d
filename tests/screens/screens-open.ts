import type { Page } from '@playwright/test';
import type { Whose } from '#tests/critical/secrets/cast.ts';
import { plain, type Screen } from './screen.ts';
import type { World } from './world.ts';

const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();

/** Types the code of a new card at the door. */
async function showsCard(page: Page, world: World, whose: Whose): Promise<void> {
	await page.getByLabel('Code', { exact: true }).fill(world.card(whose));
	await press(page, /^Go on$/);
}

const card = (name: string, whose: Whose, then?: (page: Page) => Promise<unknown>): Screen => ({
	name,
	as: 'nobody',
	at: () => '/sign-in/card',
	then: async (page, world) => {
		await showsCard(page, world, whose);
		await then?.(page);
	}
});

const together = (page: Page) => press(page, /We are both here/);
const choosing = (way: RegExp) => async (page: Page) => {
	await together(page);
	await press(page, way);
};

/** Everybody's pages, and every step at the door. */
export const openScreens: readonly Screen[] = [
	{ ...plain('front', 'nobody', '/'), telling: true },
	plain('about', 'nobody', '/about'),
	plain('accessibility', 'nobody', '/accessibility'),
	{ ...plain('help-now', 'nobody', '/help-now'), telling: true },
	plain('privacy', 'nobody', '/privacy'),
	plain('goodbye', 'nobody', '/goodbye'),
	{ ...plain('not-there', 'nobody', '/no-such-page'), status: 404 },
	plain('sign-in', 'nobody', '/sign-in'),
	{ ...plain('card', 'nobody', '/sign-in/card'), telling: true },
	{
		...plain('card-wrong-code', 'nobody', '/sign-in/card'),
		then: async (page) => {
			await page.getByLabel('Code', { exact: true }).fill('AAAA BBBB CCCC');
			await press(page, /^Go on$/);
		}
	},
	plain('card-scanned', 'nobody', `/sign-in/card/${'A'.repeat(22)}`),
	plain('card-forgot', 'nobody', '/sign-in/card/forgot'),
	card('card-together-4-7', 'Pip'),
	card('card-together-12-15', 'Rafi'),
	card('card-choose-4-7', 'Pip', together),
	card('card-choose-12-15', 'Rafi', together),
	card('card-pictures-8-11', 'JunoReview', together),
	card('card-words-16-plus', 'Ember', choosing(/Four words/)),
	card('card-practise-8-11', 'JunoReview', async (page) => {
		await together(page);
		await press(page, /I know them/);
	}),
	card('card-practise-words-16-plus', 'Ember', async (page) => {
		await choosing(/Four words/)(page);
		await press(page, /I know them/);
	}),
	card('card-ready-4-7', 'Pip', choosing(/with a grown-up/)),
	plain('give-back', 'nobody', '/sign-in/give-back'),
	plain('invitation-over', 'nobody', '/sign-in/invitation'),
	plain('invitation', 'nobody', `/sign-in/invitation/${'A'.repeat(22)}`),
	plain('sign-out', 'iro', '/sign-in/out'),
	plain('passkey', 'nobody', '/sign-in/passkey'),
	plain('timed-out', 'nobody', '/sign-in/timed-out'),
	{ ...plain('work', 'nobody', '/sign-in/work'), telling: true },
	{
		...plain('work-wrong', 'nobody', '/sign-in/work'),
		then: async (page) => {
			await page.getByLabel(/e-mail|name/i).first().fill('somebody@example.org');
			await page.getByLabel(/password/i).first().fill('not the password');
			await page.getByLabel(/code/i).first().fill('123456');
			await page.locator('main form').first().getByRole('button').first().click();
		}
	},
	plain('again', 'iro', '/sign-in/again')
];
