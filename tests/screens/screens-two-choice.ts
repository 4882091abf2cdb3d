import type { Page } from '@playwright/test';
import type { Screen } from './screen.ts';
import { youngAs, type World } from './world.ts';

type Young = keyof typeof youngAs;

/** Asks for two choices at a time on this device alone, and opens a page anew. */
const byTwo = (page: Page, at: string) => async (): Promise<void> => {
	const { origin } = new URL(page.url());
	await page.context().addCookies([{ name: 'fit', value: 'answers-two', url: origin }]);
	await page.goto(at);
	// Who walks the page by keys here begins at its top, not where the page put the focus.
	await page.evaluate(() => {
		document.body.tabIndex = -1;
		document.body.focus();
		document.body.removeAttribute('tabindex');
	});
};

const review = (world: World, as: Young) =>
	world.of(youngAs[as]).forms.find(({ purpose }) => purpose === 'looked-after-review')!;

/** What is asked by two choices at a time, for whoever uses a switch or two keys. */
function ofBand(as: Young): Screen[] {
	const band = as.replace('child-', '');
	const screen = (
		name: string,
		at: (world: World) => string,
		search: string,
		more: Partial<Screen> = {}
	): Screen => ({
		name: `two-${name}-${band}`,
		as,
		at,
		then: (page, world) => byTwo(page, at(world) + search)(),
		...more
	});
	const first = (world: World) => `/me/views/${review(world, as).id}/${review(world, as).pages[0]}`;
	const wish = (world: World) => {
		const { id, pages } = review(world, as);
		return `/me/views/${id}/${pages.find((one) => /wish|ask|plan/.test(one)) ?? pages.at(-1)}`;
	};
	return [
		screen('begins', first, ''),
		screen('words', wish, '', { rare: true }),
		screen('check', (world) => `/me/views/${review(world, as).id}/check`, '', { rare: true }),
		screen('send', (world) => `/me/views/${review(world, as).id}/check`, '?helped=alone'),
		screen('booklet', () => '/me/my-life/people', '', { rare: true }),
		screen('booklet-done', () => '/me/my-life/people', '?two=done', { rare: true }),
		screen('share', () => '/me/my-life/people/share', '', { rare: true })
	];
}

export const twoChoiceScreens: readonly Screen[] = [
	...(Object.keys(youngAs) as Young[]).flatMap(ofBand),
	{
		name: 'two-face-4-7',
		as: 'child-4-7',
		at: (world) =>
			`/me/views/${review(world, 'child-4-7').id}/${review(world, 'child-4-7').pages[0]}`,
		then: async (page, world) => {
			const { id, pages } = review(world, 'child-4-7');
			await byTwo(page, `/me/views/${id}/${pages[0]}?two=feel-today.option.happy`)();
		}
	}
];
