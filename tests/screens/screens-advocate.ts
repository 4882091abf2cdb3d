import type { Page } from '@playwright/test';
import { BANDS } from '#lib/domain/person/band.ts';
import { pictureOf } from './picture-file.ts';
import { plain, type Screen } from './screen.ts';
import type { World } from './world.ts';

const say =
	(path = ''): Screen['at'] =>
	(world) =>
		`/advocate/say/${world.of('Rafi').part}${path}`;
const presses = (page: Page) => page.locator('main form .button-big').first().click();
const staff =
	(whose: 'Pip' | 'Ember' | 'Rafi') =>
	(world: World): string =>
		`/staff/children/${world.of(whose).child.id}/advocate`;

/** Adds a photo of a drawing, and asks to take it away again. */
async function asksToTakeAway(page: Page): Promise<void> {
	await page.locator('input[type="file"]').setInputFiles(pictureOf());
	await presses(page);
	await page.waitForURL(/\/words/);
	await page.locator('main a[href*="/away/"]').first().click();
	await page.waitForURL(/\/away\//);
}

const mine =
	(band: (typeof BANDS)[number]): Screen['at'] =>
	({ filled }) =>
		`/me/advocate/said/${filled[band].part}`;

/** What an advocate writes and sees, the child's own check of it in each band, and the staff's side. */
export const advocateScreens: readonly Screen[] = [
	{
		...plain('advocate-child', 'advocate', ''),
		at: (world) => `/advocate/child/${world.of('Rafi').child.id}`
	},
	{
		...plain('advocate-views', 'advocate', ''),
		at: (world) => `/advocate/views/${world.of('Rafi').part}`
	},
	{ ...plain('advocate-say', 'advocate', ''), at: say(), telling: true },
	{ ...plain('advocate-words', 'advocate', ''), at: say('/words') },
	{ ...plain('advocate-account', 'advocate', ''), at: say('/account'), rare: true },
	{ ...plain('advocate-how', 'advocate', ''), at: say('/how') },
	{
		...plain('advocate-how-wrong', 'advocate', ''),
		at: say('/how'),
		then: async (page) => {
			await page.locator('#onDay').fill('');
			await presses(page);
		}
	},
	{ ...plain('advocate-hear', 'advocate', ''), at: say('/hear'), rare: true },
	{ ...plain('advocate-check', 'advocate', ''), at: say('/check') },
	{ ...plain('advocate-sent', 'advocate', ''), at: say('/sent'), telling: true },
	{ ...plain('advocate-photo', 'advocate', ''), at: say('/add/photo') },
	{
		...plain('advocate-away', 'advocate', ''),
		at: say('/add/photo'),
		then: asksToTakeAway,
		leadsTo: '/(advocate)/advocate/say/[part]/away/[file]'
	},
	...BANDS.flatMap((band): Screen[] => [
		{ ...plain(`said-${band}`, `filled-${band}`, ''), at: mine(band), telling: true },
		{ ...plain(`said-yes-${band}`, `filled-${band}`, ''), at: mine(band), then: presses },
		{ ...plain(`my-advocate-${band}`, `filled-${band}`, '/me/advocate'), rare: true }
	]),
	plain('staff-advocates', 'social-worker', '/staff/advocates'),
	{ ...plain('staff-advocate', 'social-worker', ''), at: staff('Pip'), telling: true },
	{ ...plain('staff-advocate-asked', 'iro', ''), at: staff('Ember') },
	{ ...plain('staff-advocate-there', 'business-support', ''), at: staff('Rafi'), rare: true }
];
