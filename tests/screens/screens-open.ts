import type { Page } from '@playwright/test';
import type { Band } from '#lib/domain/person/band.ts';
import { setsUpCard, showsCard as showsCardAtDoor } from '#tests/e2e/people.ts';
import type { Route } from './page-routes.ts';
import { plain, type Screen } from './screen.ts';
import type { World } from './world.ts';

const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).first().click();

/** Types the code of a new card at the door. */
async function showsCard(page: Page, world: World, band: Band): Promise<void> {
	await page.getByLabel('Code', { exact: true }).fill(world.card(band));
	await press(page, /^Go on$/);
}

const card = (
	name: string,
	band: Band,
	then?: (page: Page) => Promise<unknown>,
	leadsTo: Route = '/(public)/sign-in/card/set-up'
): Screen => ({
	name,
	leadsTo,
	as: 'nobody',
	at: () => '/sign-in/card',
	then: async (page, world) => {
		await showsCard(page, world, band);
		await then?.(page);
	}
});

const together = (page: Page) => press(page, /We are both here/);
const choosing = (way: RegExp) => async (page: Page) => {
	await together(page);
	await press(page, way);
};

/** The door of a card that is set up already: it asks for the secret. */
const atOpen = (name: string, band: Band): Screen => ({
	name,
	as: 'nobody',
	at: () => '/sign-in/card',
	then: async (page, world) => {
		const code = world.card(band);
		await setsUpCard(page, code);
		await page.context().clearCookies();
		await showsCardAtDoor(page, code);
	},
	leadsTo: '/(public)/sign-in/card/open'
});

/** An invitation opened. */
const invited = (name: string, then: (page: Page) => Promise<unknown>): Screen => ({
	name,
	as: 'nobody',
	at: (world) => `/sign-in/invitation/${world.invitation()}`,
	then: async (page) => {
		await page.locator('main form').getByRole('button').first().click();
		await then(page);
	},
	leadsTo: '/(public)/sign-in/invitation'
});

/** Everybody's pages, and every step at the door. */
export const openScreens: readonly Screen[] = [
	{ ...plain('front', 'nobody', '/'), telling: true },
	plain('about', 'nobody', '/about'),
	plain('accessibility', 'nobody', '/accessibility'),
	{ ...plain('fit', 'nobody', '/fit'), telling: true },
	{ ...plain('help-now', 'nobody', '/help-now'), telling: true },
	plain('privacy', 'nobody', '/privacy'),
	plain('know', 'nobody', '/know'),
	{ ...plain('know-8-11', 'nobody', '/know/8-11'), telling: true },
	plain('know-parents', 'nobody', '/know/parents'),
	plain('know-4-7-review', 'nobody', '/know/4-7/review'),
	plain('know-8-11-conference', 'nobody', '/know/8-11/conference'),
	plain('know-12-15-rights', 'nobody', '/know/12-15/rights'),
	plain('know-16-plus-moving-on', 'nobody', '/know/16-plus/moving-on'),
	{ ...plain('know-parents-complain', 'nobody', '/know/parents/complain'), telling: true },
	{ ...plain('know-parents-printed', 'nobody', '/know/parents/conference'), shown: 'print' },
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
	card('card-together-4-7', '4-7'),
	card('card-together-12-15', '12-15'),
	card('card-choose-4-7', '4-7', together),
	card('card-choose-12-15', '12-15', together),
	card('card-pictures-8-11', '8-11', together),
	card('card-words-16-plus', '16-plus', choosing(/Four words/)),
	card('card-practise-8-11', '8-11', async (page) => {
		await together(page);
		await press(page, /I know them/);
	}),
	card('card-practise-words-16-plus', '16-plus', async (page) => {
		await choosing(/Four words/)(page);
		await press(page, /I know them/);
	}),
	card('card-ready-4-7', '4-7', choosing(/with a grown-up/), '/(public)/sign-in/card/ready'),
	atOpen('card-open-8-11', '8-11'),
	{
		...plain('hand-over-4-7', 'carer', '/family/help'),
		then: (page) => page.locator('main form').getByRole('button').last().click(),
		leadsTo: '/(public)/sign-in/hand-over'
	},
	plain('give-back', 'nobody', '/sign-in/give-back'),
	plain('invitation-over', 'nobody', '/sign-in/invitation'),
	{
		...plain('invitation', 'nobody', ''),
		at: (world) => `/sign-in/invitation/${world.invitation()}`
	},
	invited('invitation-password', async () => {}),
	invited('invitation-password-short', async (page) => {
		await page.locator('input[name=password]').fill('short');
		await page.locator('input[name=twice]').fill('short');
		await page.locator('main form').first().getByRole('button').last().click();
	}),
	invited('invitation-app', async (page) => {
		await page.locator('input[name=name]').fill('gwendolen@example.org');
		await page.locator('input[name=password]').fill('seven hens on a long wall');
		await page.locator('input[name=twice]').fill('seven hens on a long wall');
		await page.locator('main form').first().getByRole('button').last().click();
	}),
	{
		...plain('kept', 'advocate', '/sign-in/kept'),
		at: () => '/advocate',
		then: async (page, world) => {
			const cookies = await page.context().cookies();
			world.keeps(cookies.find(({ name }) => name === 'sayso')?.value);
			await page.goto('/sign-in/kept');
		},
		leadsTo: '/(public)/sign-in/kept'
	},
	plain('sign-out', 'iro', '/sign-in/out'),
	plain('passkey', 'nobody', '/sign-in/passkey'),
	plain('timed-out', 'nobody', '/sign-in/timed-out'),
	{ ...plain('work', 'nobody', '/sign-in/work'), telling: true },
	{
		...plain('work-wrong', 'nobody', '/sign-in/work'),
		then: async (page) => {
			await page
				.getByLabel(/e-mail|name/i)
				.first()
				.fill('somebody@example.org');
			await page
				.getByLabel(/password/i)
				.first()
				.fill('not the password');
			await page.getByLabel(/code/i).first().fill('123456');
			await page.locator('main form').first().getByRole('button').first().click();
		}
	},
	plain('again', 'iro', '/sign-in/again')
];
