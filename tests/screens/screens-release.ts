import { plain, type Screen } from './screen.ts';

/** The way from the board to one who is to have a paper, by what stands on their line. */
const opens =
	(...words: readonly string[]): NonNullable<Screen['then']> =>
	async (page) => {
		const row = words.reduce(
			(rows, text) => rows.filter({ hasText: text }),
			page.locator('tbody tr')
		);
		await row.locator('th a').first().click();
	};

const onBoard = (name: string, as: Screen['as'], ...words: readonly string[]): Screen => ({
	...plain(name, as, '/staff/papers/board'),
	then: opens(...words),
	leadsTo: '/(staff)/staff/papers/[paper]/release/[recipient]'
});

const guarded = (name: string, more: Partial<Screen> = {}): Screen => ({
	...plain(name, 'business-support', ''),
	at: (world) => `/staff/children/${world.of('JunoReview').child.id}/protected`,
	...more
});

/** Papers on their way to whom they are for. */
export const releaseScreens: readonly Screen[] = [
	{ ...plain('board', 'manager', '/staff/papers/board'), telling: true },
	{ ...plain('board-social-worker', 'social-worker', '/staff/papers/board'), rare: true },
	plain('board-none', 'chair', '/staff/papers/board?show=late&meetings=reviews'),
	{ ...onBoard('release-override', 'manager', 'Caspian', 'Waits for approval'), telling: true },
	onBoard('release-waits', 'chair', 'Caspian', 'Waits for approval'),
	onBoard('release-out', 'chair', 'Rowena', 'Report', 'Released'),
	onBoard('release-late', 'manager', 'Gwendolen', 'Decision sheet'),
	onBoard('release-returned', 'business-support', 'young person', 'Sent back'),
	guarded('protected', { telling: true }),
	guarded('protected-empty', {
		then: (page) => page.locator('form[action="?/add"] button').click()
	})
];
