import { BANDS, type Band } from '#lib/domain/person/band.ts';
import type { Screen } from './screen.ts';
import { twoChoiceScreens } from './screens-two-choice.ts';
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
	const views = (
		name: string,
		at: (world: World) => string,
		more: Partial<Screen> = {}
	): Screen => ({
		name: `views-${name}-${band}`,
		as,
		at: (world) => `/me/views/${at(world)}`,
		...more
	});
	const after = (name: string, step: string, more: Partial<Screen> = {}): Screen => ({
		name: `${name}-${band}`,
		as,
		at: (world) => `/me/how-it-was/${world.recent(youngAs[as]).part}${step}`,
		...more
	});
	const review = (world: World) => form(world, as, 'looked-after-review');
	const plan = (world: World) => form(world, as, 'plan-my-review');
	return [
		page('home', '/me', { telling: true }),
		page('advocate', '/me/advocate'),
		page('answers', '/me/answers'),
		// The youngest are asked at once, one thing on a screen.
		after(
			'how-it-was',
			'',
			band === '4-7' ? { leadsTo: '/(child)/me/how-it-was/[part]/[step]' } : {}
		),
		after('how-it-was-page', '/heard', { telling: true }),
		after('how-it-was-last', band === '4-7' ? '/draw' : '/words', { rare: true }),
		...(as === 'child-12-15' ? [page('colour', '/me/colour')] : []),
		page('new-secret', '/me/secret', { rare: true, then: (at) => submits(at) }),
		page('looked', '/me/looked'),
		page('message', '/me/message', { telling: true }),
		page('message-empty', '/me/message', { then: (at) => submits(at) }),
		page('message-sent', '/me/message', {
			rare: true,
			then: async (at) => {
				await at.locator('textarea').fill('Can you come on Monday?');
				await submits(at);
			}
		}),
		page('not-safe', '/me/not-safe', { telling: true }),
		page('not-safe-told', '/me/not-safe', { rare: true, then: (at) => submits(at) }),
		page('secret', '/me/secret'),
		page('nothing', '/me/nothing', { status: 404, rare: true }),
		page('views', '/me/views'),
		views('first-page', (world) => `${review(world).id}/${review(world).pages[0]}`, {
			telling: true
		}),
		views('third-page', (world) => `${review(world).id}/${review(world).pages[2]}`, { rare: true }),
		views('plan', (world) => `${plan(world).id}/${plan(world).pages[0]}`, { rare: true }),
		views('check', (world) => `${review(world).id}/check`, { telling: true }),
		views('check-plan', (world) => `${plan(world).id}/check`, { rare: true })
	];
}

type At = Parameters<NonNullable<Screen['then']>>[0];

/** Presses the button of the page's own form. */
async function submits(page: At): Promise<void> {
	await page.locator('main form').first().locator('button').last().click();
}

/** The pages of a young person who has said all there is to say. */
function filledOf(band: Band): Screen[] {
	const page = (name: string, at: Screen['at'], more: Partial<Screen> = {}): Screen => ({
		name: `filled-${name}-${band}`,
		as: `filled-${band}`,
		at,
		...more
	});
	const of = (world: World) => world.filled[band];
	const pages = [0, 2, 4].map((at) =>
		page(
			`page-${at + 1}`,
			(world) => {
				const { id, pages: all } = of(world).views;
				return `/me/views/${id}/${all[Math.min(at, all.length - 1)]}`;
			},
			at > 0 ? { rare: true } : {}
		)
	);
	return [
		page('home', () => '/me'),
		page('views', () => '/me/views', { rare: true }),
		page('answers', () => '/me/answers', { rare: true }),
		...pages,
		page('plan', (world) => `/me/views/${of(world).plan.id}/${of(world).plan.pages[1]}`, {
			rare: true
		}),
		page('check', (world) => `/me/views/${of(world).plan.id}/check`),
		page('sent', (world) => `/me/views/${of(world).views.id}/sent`, { telling: true })
	];
}

/** The same page seen otherwise. */
const dark = (screen: Screen): Screen => ({
	...screen,
	name: `${screen.name}-dark`,
	shown: 'dark'
});

export const childScreens: readonly Screen[] = [
	...young.flatMap(ofBand),
	...BANDS.flatMap(filledOf),
	...BANDS.flatMap(filledOf)
		.filter(({ name }) => /^filled-(home|page-1|sent)-/.test(name))
		.map(dark),
	{
		name: 'card-back',
		as: 'child-8-11',
		at: () => '/me',
		then: (page) => page.locator('label[for="turn"]').click()
	},
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
	},
	...twoChoiceScreens
];

/** Every page of every form, for a full sweep. */
export function everyPage(world: World): Screen[] {
	return young.flatMap((as) =>
		world.of(youngAs[as]).forms.flatMap(({ id, purpose, pages }) =>
			pages.map((page): Screen => ({
				name: `${purpose}-${page}-${as.replace('child-', '')}`,
				as,
				at: () => `/me/views/${id}/${page}`
			}))
		)
	);
}
