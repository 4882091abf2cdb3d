import type { Page } from '@playwright/test';
import type { DemoAccount } from '#lib/server/demo/accounts.ts';
import { pictureOf } from './picture-file.ts';
import type { Screen } from './screen.ts';
import { youngAs, type World } from './world.ts';

type Young = keyof typeof youngAs & DemoAccount;

/** A question of each band's review that asks for words. */
const asked = {
	'child-4-7': 'wishes/%/wishes',
	'child-8-11': 'home/%/home-change',
	'child-12-15': 'now/%/going-well',
	'child-16-plus': 'now/%/going-well'
} as const satisfies Record<Young, string>;

const at = (as: Young, kind: 'photo' | 'voice') => (world: World) => {
	const { forms } = world.of(youngAs[as]);
	const { id } = forms.find(({ purpose }) => purpose === 'looked-after-review')!;
	return `/me/views/${id}/${asked[as].replace('%', kind)}`;
};

/** Adds a photo, with words beside it, and is back where it was added. */
async function addsPhoto(page: Page): Promise<void> {
	await page.locator('input[type="file"]').setInputFiles(pictureOf());
	await page.locator('form[enctype] .button-big').click();
	await page.locator('.other-ways figure').first().waitFor();
}

async function asksToTakeAway(page: Page): Promise<void> {
	await addsPhoto(page);
	await page.locator('.other-ways .away').first().click();
}

/** Adding a photo or one's voice, to a question and to the booklet, and taking it away. */
export const fileScreens: readonly Screen[] = (Object.keys(asked) as Young[]).flatMap((as) => {
	const band = as.replace('child-', '');
	const screen = (name: string, more: Pick<Screen, 'at'> & Partial<Screen>): Screen => ({
		name: `files-${name}-${band}`,
		as,
		...more
	});
	const submits = (page: Page) => page.locator('form[enctype] .button-big').click();
	return [
		screen('photo', { at: at(as, 'photo') }),
		screen('photo-empty', { at: at(as, 'photo'), then: submits }),
		screen('voice', { at: at(as, 'voice') }),
		screen('added', {
			at: at(as, 'photo'),
			then: addsPhoto,
			leadsTo: '/(child)/me/views/[views]/[page]',
			rare: true
		}),
		screen('away', {
			at: at(as, 'photo'),
			then: asksToTakeAway,
			leadsTo: '/(child)/me/views/[views]/[page]/away/[file]'
		}),
		screen('booklet-photo', { at: () => '/me/my-life/home/photo' }),
		screen('booklet-voice', { at: () => '/me/my-life/home/voice' }),
		screen('booklet-away', {
			at: () => '/me/my-life/home/photo',
			then: asksToTakeAway,
			leadsTo: '/(child)/me/my-life/[topic]/away/[file]'
		})
	];
});
