import { goesThrough, opensForm, sendsAlone, wishes } from './people.ts';
import {
	asChair,
	asManager,
	asSupport,
	confirms,
	figuresOfToday,
	movesToToday,
	openPart
} from './staff-acts.ts';
import { expect, test } from './stage.ts';

// One conference about three children of a household: what Juno says goes to its chair, as Juno's.
test.describe.configure({ mode: 'serial' });
test.use({ town: 'conference' });

const words = 'Mum rang every day and that was good';

test('a child says it before a conference', async ({ as }) => {
	const page = await as('child-8-11');
	await opensForm(page, 'Tell us what you think');
	await goesThrough(page, async (at) => {
		await wishes(words)(at);
		const own = at.locator('main textarea');
		if ((await own.count()) > 0) await own.first().fill(words);
	});
	await expect(page.getByText(words).first()).toBeVisible();
	await sendsAlone(page);
	await expect(page.getByText(/Bertrand/).first()).toBeVisible();
});

test('its chair reads it, in the papers of that child alone', async ({ page }) => {
	await asChair(page);
	await openPart(page, 'conferences', 'Juno');
	await expect(page.getByText(words).first()).toBeVisible();
	await openPart(page, 'conferences', 'Wren');
	await expect(page.getByText(words)).toHaveCount(0);
});

test('a sister finds nothing of it among her own things', async ({ as, world }) => {
	const page = await as('child-8-11');
	const { forms } = world.of('Wren');
	const answer = await page.goto(`/me/views/${forms[0]!.id}`);
	expect(answer?.status()).toBe(404);
});

test('her code is confirmed, and the conference figures move by the one child', async ({
	page
}) => {
	expect(await figuresOfToday(await asManager(page))).toContain('No conference was held');
	await movesToToday(await asSupport(page), 'conferences', 'Juno');
	await confirms(await asChair(page), 'conferences', 'Juno', { came: 'Spoke', code: 'PN1' });
	expect(await figuresOfToday(await asManager(page))).toContain('1 of 1');
});
