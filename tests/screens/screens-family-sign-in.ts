import type { Page } from '@playwright/test';
import type { Route } from './page-routes.ts';
import { plain, type Screen } from './screen.ts';

const staffSide: Route = '/(staff)/staff/children/[child]/family/[person]';
const atList = (whose: 'Pip' | 'JunoReview'): Screen['at'] => {
	return (world) => `/staff/children/${world.of(whose).child.id}/family`;
};

/** Opens somebody of the list. */
const opens = (name: RegExp) => (page: Page) => page.getByRole('link', { name }).click();

const act = (page: Page, name: string) => page.locator(`form[action="?/${name}"] button`).click();

/** The carer's new card, printed by their worker: its twelve characters. */
async function printsCard(page: Page): Promise<string> {
	await opens(/Barnaby/)(page);
	await act(page, 'card');
	return (await page.locator('article .code').innerText()).replace(/\s/g, '');
}

/** A carer at the door with a card just made, as far as it leads. */
async function showsCard(page: Page): Promise<void> {
	const code = await printsCard(page);
	await page.context().clearCookies();
	await page.goto('/sign-in/family/card');
	await page.locator('input[name=code]').fill(code);
	await page.locator('main form button').click();
}

/** How a child communicates: the young person's own page in each band, and the card that adults see first. */
const talkScreens: readonly Screen[] = [
	...(['4-7', '8-11', '12-15', '16-plus'] as const).map((band) =>
		plain(`how-i-talk-${band}`, `child-${band}`, '/me/how-i-talk')
	),
	plain('how-i-talk-signs', 'child-4-7', '/me/how-i-talk?at=signs'),
	plain('how-i-talk-kept', 'child-4-7', '/me/how-i-talk?done'),
	{
		...plain('how-they-talk', 'social-worker', ''),
		at: (world) => `/staff/children/${world.of('JunoReview').child.id}/communication`
	},
	{
		...plain('how-they-talk-card', 'social-worker', ''),
		at: (world) => `/staff/children/${world.of('JunoReview').child.id}`
	}
];

/** How families sign in, and how staff hand them their way in. */
export const familySignInScreens: readonly Screen[] = [
	...talkScreens,
	{ ...plain('family-door', 'nobody', '/sign-in/family'), telling: true },
	{
		...plain('family-door-wrong', 'nobody', '/sign-in/family'),
		then: async (page) => {
			await page.locator('input[name=address]').fill('sam@example');
			await act(page, 'link');
		}
	},
	{
		...plain('family-asked', 'nobody', '/sign-in/family'),
		then: async (page) => {
			await page.locator('input[name=address]').fill('nobody@example.org');
			await act(page, 'link');
		},
		leadsTo: '/(public)/sign-in/family/asked'
	},
	{
		...plain('family-link', 'nobody', '/sign-in/family'),
		then: async (page) => {
			await page.locator('input[name=address]').fill('nobody@example.org');
			await act(page, 'link');
			await page.goto(`/sign-in/family/link/${'A'.repeat(22)}`);
		},
		leadsTo: '/(public)/sign-in/family/link/[secret]'
	},
	plain('family-link-elsewhere', 'nobody', `/sign-in/family/link/${'A'.repeat(22)}`),
	plain('family-card', 'nobody', '/sign-in/family/card'),
	plain('family-card-scanned', 'nobody', `/sign-in/family/card/${'A'.repeat(22)}`),
	{
		...plain('family-second', 'social-worker', ''),
		at: atList('Pip'),
		then: showsCard,
		leadsTo: '/(public)/sign-in/family/second'
	},
	{
		...plain('family-second-wrong', 'social-worker', ''),
		at: atList('Pip'),
		then: async (page) => {
			await showsCard(page);
			await page.locator('input[name=code]').fill('1234 5678');
			await act(page, 'code');
		},
		leadsTo: '/(public)/sign-in/family/second',
		rare: true
	},
	plain('family-in', 'parent', '/sign-in/family/second'),
	{ ...plain('family-ways', 'parent', '/sign-in/family/ways'), telling: true },
	plain('family-ways-none', 'parent-restricted', '/sign-in/family/ways'),
	{
		...plain('family-ways-app', 'parent', '/sign-in/family/ways'),
		then: (page) => act(page, 'make-app')
	},
	{
		...plain('family-ways-passkey', 'parent', '/sign-in/family/ways'),
		then: (page) => act(page, 'make-passkey')
	},
	{ ...plain('family-people', 'social-worker', ''), at: atList('JunoReview'), telling: true },
	{
		...plain('family-person', 'social-worker', ''),
		at: atList('JunoReview'),
		then: opens(/Rowena/),
		leadsTo: staffSide
	},
	{
		...plain('family-person-new', 'business-support', ''),
		at: atList('JunoReview'),
		then: opens(/Caspian/),
		leadsTo: staffSide
	},
	{
		...plain('family-card-made', 'social-worker', ''),
		at: atList('Pip'),
		then: printsCard,
		leadsTo: staffSide
	},
	{
		...plain('family-codes-made', 'social-worker', ''),
		at: atList('Pip'),
		then: async (page) => {
			await opens(/Barnaby/)(page);
			await act(page, 'codes');
		},
		leadsTo: staffSide
	},
	{
		...plain('family-codes-printed', 'social-worker', ''),
		at: atList('Pip'),
		then: async (page) => {
			await opens(/Barnaby/)(page);
			await act(page, 'codes');
		},
		leadsTo: staffSide,
		shown: 'print'
	}
];
