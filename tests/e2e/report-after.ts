import { londonDay, londonTime } from '#lib/domain/calendar/london.ts';
import { itIs, test } from './later.ts';
import { expectNotThere, expectNoTrace, reaches } from './no-trace.ts';
import { addsReader, approves, opensRelease, prepares, writes } from './paper-acts.ts';
import { follow, press } from './people.ts';
import { opensPaper, readsToEnd, saysHowItWas } from './reader-acts.ts';
import { asFather, asMother, mother, phone, said, type Story } from './report-story.ts';
import { asChair, asManager, openMeeting, openPart } from './staff-acts.ts';
import { expect } from './stage.ts';

const HOUR = 60 * 60_000;

/** The day of the conference: what was decided, how it was, and that all figures tell the same. */
export function tellsAfter(story: Story): void {
	test('the day comes, and the chair notes that it was held', async ({ page, portal }) => {
		await itIs(portal, story.startsAt + 3 * HOUR);
		await asChair(page);
		await openMeeting(page, 'conferences', 'Ash');
		await page
			.getByLabel('When did it end?')
			.first()
			.fill(londonTime(story.startsAt + 2 * HOUR));
		await press(page, /It was held/);
		await openPart(page, 'conferences', 'Ash');
		await page.getByRole('radio', { name: 'An advocate spoke' }).check();
		await page.getByRole('group', { name: mother }).getByLabel('Took part').check();
		await press(page, /Save who came/);
		await press(page, 'Confirm PN2');
		await expect(page.getByText('Confirmed by')).toBeVisible();
	});

	test('the chair notes that his mother had the report in time', async ({ page }) => {
		await asChair(page);
		await openPart(page, 'conferences', 'Ash');
		const note = page.getByRole('region', { name: 'Had they the report in time?' });
		const yes = note.getByRole('group', { name: mother }).getByLabel('Yes');
		await yes.check();
		await note.getByRole('button').click();
		// Found anew from the list, as on another day: what the form answered with is no proof.
		await openPart(page, 'conferences', 'Ash');
		await expect(yes).toBeChecked();
	});

	test('within the day the decision sheet is written, approved and out', async ({ page }) => {
		const sheet = await writes(await asChair(page), 'Ash', 'Decision sheet', [
			{ source: 'Social work', heading: 'What was decided', text: said.decided }
		]);
		await addsReader(page, sheet, mother, said.decidedShort);
		await opensRelease(page, sheet, mother);
		await prepares(page, []);
		await asManager(page);
		await opensRelease(page, sheet, mother);
		await approves(page, mother);
	});

	test.describe('on a phone without scripts', () => {
		test.use(phone);

		test('she reads what was decided, and says how it was, with her name', async ({ page }) => {
			await asMother(page);
			const paper = await opensPaper(page, 'Decision sheet', 'Ash');
			const read = await readsToEnd(page);
			for (const words of [said.decidedShort, said.decided]) expect(read).toContain(words);
			expect(read).not.toContain('This came late');
			const asked = await saysHowItWas(page, {
				'Did you get the social worker’s report in time?': 'Yes',
				'Did they listen to what you said?': 'Yes'
			});
			story.hers.push(paper, `${paper}/1`, asked, `${asked}/before`, `${asked}/sent`);
		});
	});

	test('the figures and all three tellings agree', async ({ page }) => {
		const day = londonDay(story.startsAt);
		const main = page.getByRole('main');
		await asManager(page);
		await page.goto(`/staff/statistics?from=${day}&to=${day}`);
		// Hers about Ash and about his sister; the one for the father was never shared.
		await expect(main).toContainText('Review conferences: 2 of 3.');
		await expect(main).toContainText('1 for 1 conferences held');
		const answers = main.getByRole('row', { name: /^Had the report in time/ });
		await expect(answers.getByRole('cell')).toHaveText(['1', '0', '0', '0', '100.0%']);
		await page.goto(`/staff/tellings?from=${day}&to=${day}`);
		await expect(main).toContainText('0 of 2 reports that two or more told of');
		await follow(page, /^Review conference/);
		const hers = page.getByRole('region', { name: /^Ash/ }).getByRole('row', { name: mother });
		await expect(hers.getByRole('cell')).toHaveText([/^\s*In time/, 'Yes', 'Yes', 'Agree']);
	});

	test('and to the end, his father finds what he found at first', async ({ page }) => {
		await asFather(page);
		const now = await reaches(page);
		expect([...now]).toEqual([...story.before]);
		expectNoTrace(now, [...Object.values(said), 'Rowena', 'Saffron', 'Ash']);
		expect(story.hers).toHaveLength(9);
		await expectNotThere(page, story.hers);
	});
}
