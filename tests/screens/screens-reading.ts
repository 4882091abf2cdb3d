import { plain, type Screen } from './screen.ts';

const young = ['child-4-7', 'child-8-11', 'child-12-15', 'child-16-plus'] as const;
type Page = Parameters<NonNullable<Screen['then']>>[0];

/** Opens the paper in the list that has something to read, section by section. */
async function opens(page: Page): Promise<void> {
	await page.locator('.paper-line a').first().click();
	await page.waitForURL(/\/[\w-]{22}$/);
}

async function begins(page: Page): Promise<void> {
	await opens(page);
	await page.locator('.contents a').first().click();
	await page.waitForURL(/\/1$/);
}

async function says(page: Page): Promise<void> {
	await begins(page);
	await page.locator('.say a').first().click();
	await page.waitForURL(/\/note\//);
}

const routesOf = {
	'/family/papers': '/(family)/family/papers/[release]',
	'/advocate/papers': '/(advocate)/advocate/papers/[release]',
	'/staff/papers/released': '/(staff)/staff/papers/released/[release]',
	'/me/papers': '/(child)/me/papers/[release]'
} as const;

/** A side's pages: the list, a paper, one of its parts, and what is said about a piece. */
function pagesOf(name: string, as: Screen['as'], at: keyof typeof routesOf): Screen[] {
	const front = routesOf[at];
	return [
		plain(`papers-${name}`, as, at),
		{ ...plain(`paper-${name}`, as, at), then: opens, leadsTo: front },
		{ ...plain(`paper-part-${name}`, as, at), then: begins, leadsTo: `${front}/[place]` },
		{ ...plain(`paper-say-${name}`, as, at), then: says, leadsTo: `${front}/note/[block]` }
	];
}

/** Papers released by name, on every side, and what the one who runs a meeting reads about them. */
export const readingScreens: readonly Screen[] = [
	...young.flatMap((as) => pagesOf(as.replace('child-', ''), as, '/me/papers')),
	...pagesOf('parent', 'parent', '/family/papers'),
	...pagesOf('carer', 'carer', '/family/papers'),
	...pagesOf('advocate', 'advocate', '/advocate/papers'),
	...pagesOf('worker', 'social-worker', '/staff/papers/released'),
	plain('papers-none', 'parent-restricted', '/family/papers'),
	{
		...plain('paper-say-nothing', 'parent', '/family/papers'),
		then: async (page) => {
			await says(page);
			await page.getByRole('button', { name: 'Keep this' }).click();
		},
		leadsTo: '/(family)/family/papers/[release]/note/[block]'
	},
	{
		...plain('paper-whole', 'carer', '/family/papers'),
		then: async (page) => {
			await opens(page);
			await page.getByRole('link', { name: 'All on one page' }).click();
			await page.waitForURL(/\/all$/);
		},
		leadsTo: '/(family)/family/papers/[release]/[place]'
	},
	plain('appeal', 'parent', '/family/appeal'),
	{
		...plain('paper-notes-chair', 'chair', ''),
		at: (world) => {
			const { meeting, part } = world.of('JunoConference');
			return `/staff/meetings/${meeting}/${part}/notes`;
		}
	}
];
