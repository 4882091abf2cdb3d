import type { Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { child, meeting } from '#lib/server/db/schema/index.ts';
import type { Portal } from '#tests/support/portal.ts';
import { findsAdvocate, speaksFor } from './advocate-acts.ts';
import { test } from './later.ts';
import { reaches } from './no-trace.ts';
import { addsReader, approves, opensRelease, prepares, writes } from './paper-acts.ts';
import { follow, press, signInByClick } from './people.ts';
import { disputes, opensPaper, readsToEnd } from './reader-acts.ts';
import { asFather, asMother, mother, phone, said, type Story } from './report-story.ts';
import { asChair, asManager, asSocialWorker, asSupport, openPart } from './staff-acts.ts';
import { expect } from './stage.ts';

/** Before the conference: who writes, approves, reads and disputes, and what the child has said. */
export function tellsBefore(story: Story): void {
	async function asAsh(page: Page, { service, enter, origin: url }: Portal): Promise<void> {
		const ash = service.db.select().from(child).where(eq(child.ref, 'DEMO-C6')).get()!;
		const { cookies } = enter({ kind: 'child', childId: ash.id });
		await page.context().addCookies([...cookies].map(([name, value]) => ({ name, value, url })));
		await page.goto('/me/advocate');
	}

	test('at first: all that the father of the same child can reach', async ({ page, portal }) => {
		const all = portal.service.db.select().from(meeting);
		story.startsAt = all.where(eq(meeting.ref, 'NEXT-CONFERENCE')).get()!.startsAt!;
		await asFather(page);
		story.before = await reaches(page);
		expect(story.before.size).toBeGreaterThan(3);
	});

	test('a worker writes a report', async ({ page }) => {
		story.report = await writes(await asSocialWorker(page), 'Ash', 'Report', [
			{ source: 'Social work', heading: 'Mornings', text: `${said.bus}\n\nHe is sorry for it.` },
			{ source: 'Police', heading: 'A scooter', text: said.police },
			{ source: 'Social work', heading: 'What goes well', text: said.dog }
		]);
	});

	test('business support prepares it for his mother, without the police', async ({ page }) => {
		await addsReader(await asSupport(page), story.report, mother, said.short);
		await opensRelease(page, story.report, mother);
		await prepares(page, ['A scooter']);
	});

	test('a manager looks at what she will see, and releases it in time', async ({ page }) => {
		await asManager(page);
		await opensRelease(page, story.report, mother);
		const has = page.getByRole('region', { name: /What Rowena/ });
		await expect(has).toContainText(said.bus);
		await expect(has).not.toContainText('scooter');
		await approves(page, mother);
	});

	test.describe('on a phone without scripts', () => {
		test.use(phone);

		test('his mother reads it to the end and says where it is wrong', async ({ page }) => {
			await asMother(page);
			const paper = await opensPaper(page, 'Report for the meeting', 'Ash');
			story.hers.push(paper, `${paper}/1`, `${paper}/all`, `${paper}/note/all`);
			const read = await readsToEnd(page);
			for (const words of [said.short, said.bus, said.dog]) expect(read).toContain(words);
			expect(read).not.toMatch(/scooter|This came late/);
			await page.goto(`${paper}/1`);
			await disputes(page, said.bus, said.dispute);
		});
	});

	test('Ash says yes to the advocate a worker found', async ({ page, portal }) => {
		await findsAdvocate(await asSocialWorker(page), /Ash Thistledown/, /Saffron/);
		await asAsh(page, portal);
		await press(page, 'Yes, I want Saffron');
		await expect(page.getByRole('button', { name: 'Yes, I want Saffron' })).toHaveCount(0);
	});

	test('she sends his words, and he says that they are his', async ({ page, portal }) => {
		await signInByClick(page, /Saffron, an advocate/);
		await speaksFor(page, 'Ash', { ...said, onDay: londonDay(Date.now()) });
		await asAsh(page, portal);
		await follow(page, 'Read it and check it');
		await expect(page.getByText(said.own)).toBeVisible();
		await press(page, 'Yes, that’s me');
		await expect(page.getByText('You said: that’s me.')).toBeVisible();
	});

	test('the chair reads what his mother disputes and what Ash says', async ({ page }) => {
		await asChair(page);
		await openPart(page, 'conferences', 'Ash');
		await expect(page.getByText(said.own)).toBeVisible();
		await expect(page.getByText(said.account)).toBeVisible();
		await follow(page, 'What readers said about the papers');
		const note = page.getByRole('article').filter({ hasText: said.dispute });
		await expect(note).toContainText('This is wrong');
		await expect(note).toContainText(said.bus);
		await expect(page.getByText(/Read to the end/)).toBeVisible();
	});
}
