import type { Screen } from './screen.ts';
import { youngAs, type World } from './world.ts';

type Young = keyof typeof youngAs;
const young = Object.keys(youngAs) as Young[];

const form = (world: World, as: Young, purpose: string) => {
	const one = purpose === 'conference' && as === 'child-8-11' ? 'JunoConference' : youngAs[as];
	return world.of(one).forms.find((found) => found.purpose === purpose)!;
};

/** The pages of every band; the same address looks and speaks differently in each. */
function ofBand(as: Young): Screen[] {
	const band = as.replace('child-', '');
	const page = (name: string, path: string, more: Partial<Screen> = {}): Screen => ({
		name: `${name}-${band}`,
		as,
		at: () => path,
		...more
	});
	const views = (name: string, at: (world: World) => string, more: Partial<Screen> = {}): Screen => ({
		name: `views-${name}-${band}`,
		as,
		at: (world) => `/me/views/${at(world)}`,
		...more
	});
	const review = (world: World) => form(world, as, 'looked-after-review');
	const plan = (world: World) => form(world, as, 'plan-my-review');
	return [
		page('home', '/me', { telling: true }),
		page('advocate', '/me/advocate'),
		page('answers', '/me/answers'),
		page('colour', '/me/colour'),
		page('looked', '/me/looked'),
		page('message', '/me/message', { telling: true }),
		page('message-empty', '/me/message', { then: (at) => submits(at) }),
		page('message-sent', '/me/message', {
			then: async (at) => {
				await at.locator('textarea').fill('Can you come on Monday?');
				await submits(at);
			}
		}),
		page('not-safe', '/me/not-safe', { telling: true }),
		page('not-safe-told', '/me/not-safe', { then: (at) => submits(at) }),
		page('secret', '/me/secret'),
		page('nothing', '/me/nothing', { status: 404 }),
		page('views', '/me/views'),
		views('first-page', (world) => `${review(world).id}/${review(world).pages[0]}`, {
			telling: true
		}),
		views('third-page', (world) => `${review(world).id}/${review(world).pages[2]}`),
		views('plan', (world) => `${plan(world).id}/${plan(world).pages[0]}`),
		views('check', (world) => `${review(world).id}/check`, { telling: true }),
		views('check-plan', (world) => `${plan(world).id}/check`)
	];
}

type At = Parameters<NonNullable<Screen['then']>>[0];

/** Presses the button of the page's own form. */
async function submits(page: At): Promise<void> {
	await page.locator('main form').first().locator('button').last().click();
}

export const childScreens: readonly Screen[] = [
	...young.flatMap(ofBand),
	{
		name: 'views-overview-16-plus',
		as: 'child-16-plus',
		at: (world) => `/me/views/${form(world, 'child-16-plus', 'looked-after-review').id}`
	},
	{
		name: 'views-conference-8-11',
		as: 'child-8-11',
		at: (world) => {
			const { id, pages } = form(world, 'child-8-11', 'conference');
			return `/me/views/${id}/${pages[0]}`;
		}
	}
];

/** Every page of every form, for a full sweep. */
export function everyPage(world: World): Screen[] {
	return young.flatMap((as) =>
		world.of(youngAs[as]).forms.flatMap(({ id, purpose, pages }) =>
			pages.map(
				(page): Screen => ({
					name: `${purpose}-${page}-${as.replace('child-', '')}`,
					as,
					at: () => `/me/views/${id}/${page}`
				})
			)
		)
	);
}
