import { plain, type Screen } from './screen.ts';
import type { World } from './world.ts';

const young = ['child-4-7', 'child-8-11', 'child-12-15', 'child-16-plus'] as const;
const child = (world: World) => world.of('Pip').child.id;

/** The booklet that is a young person's own, and what others see of it. */
export const bookletScreens: readonly Screen[] = [
	...young.flatMap((as): Screen[] => {
		const band = as.replace('child-', '');
		return [
			plain(`my-life-${band}`, as, '/me/my-life'),
			plain(`my-life-me-${band}`, as, '/me/my-life/me'),
			plain(`my-life-share-${band}`, as, '/me/my-life/me/share'),
			plain(`my-life-keep-${band}`, as, '/me/my-life/keep'),
			plain(`my-life-throw-all-${band}`, as, '/me/my-life/throw-away')
		];
	}),
	{
		...plain('my-life-throw-away', 'child-16-plus', '/me/my-life/me'),
		then: async (page) => {
			await page.locator('main :is(textarea, input[type="text"])').first().fill('Ember');
			await page.getByRole('button', { name: 'Save', exact: true }).click();
			await page.waitForURL((url) => url.searchParams.has('saved'));
			await page.goto('/me/my-life/me/throw-away');
		},
		leadsTo: '/(child)/me/my-life/[topic]/throw-away'
	},
	{ ...plain('my-life-carer', 'carer', ''), at: (world) => `/family/my-life/${child(world)}` },
	{
		...plain('my-life-advocate', 'advocate', ''),
		at: (world) => `/advocate/my-life/${world.of('Rafi').child.id}`
	},
	{
		...plain('my-life-iro', 'iro', ''),
		at: (world) => `/staff/children/${child(world)}/my-life`
	}
];
