import { describe, expect, it } from 'vitest';
import { reportRelease } from '#lib/server/db/schema/index.ts';
import { related } from '#tests/support/people.ts';
import { aPaper, aPaperScene } from '#tests/support/papers.ts';
import {
	aConference,
	approved,
	aPaper as aReport,
	isFor,
	prepared
} from '#tests/support/releasing.ts';
import { testService } from '#tests/support/service.ts';
import { releasePage } from '#lib/server/release/page.ts';
import { paperPage } from './page.ts';
import { recipientPage } from './recipient-page.ts';
import { addRecipient, dropRecipient } from './recipients.ts';
import { writeSummary } from './write-summary.ts';

const reads = { language: 'pl', needsEasyRead: true };

function made(writtenFor: 'adults' | 'young-person' = 'adults') {
	const service = testService();
	const scene = aPaperScene(service);
	const paper = aPaper(service, scene.worker, scene.ids, 'report', { writtenFor });
	const add = (who: { id: string }) =>
		addRecipient(service, scene.support, { paper, recipient: who.id }, reads);
	return { service, scene, paper, add };
}

describe('who is to have a paper', () => {
	it('is somebody tied to the child today, chosen by name', () => {
		const { service, scene, paper, add } = made();
		const { couldHave } = paperPage(service, scene.support, paper);
		expect(couldHave.map(({ name, contact }) => [name, contact])).toEqual([
			['Advocate', null],
			['Carer', null],
			['Father', 'restricted'],
			['Mother', null],
			['Other worker', null],
			['Partner', null],
			['Worker', null]
		]);
		add(scene.mother);
		expect(
			recipientPage(service, scene.worker, { paper, recipient: scene.mother.id })
		).toMatchObject({
			name: 'Mother',
			as: 'mother',
			language: 'pl',
			needsEasyRead: true,
			summary: null,
			pdf: null
		});
		const former = scene.stranger;
		related(service, former, scene.child, 'uncle', { to: '2026-03-09' });
		for (const one of [scene.officer, former, scene.child, scene.sibling]) {
			expect(() => add(one)).toThrow();
		}
	});

	it.each([
		['none', 'open'],
		['open', 'none'],
		['none', 'restricted'],
		['restricted', 'none']
	] as const)('and of two ties, %s and %s, the hardest contact is shown', (one, other) => {
		const { service, scene, paper } = made();
		related(service, scene.stranger, scene.child, 'uncle', { contact: one });
		related(service, scene.stranger, scene.child, 'godfather', { contact: other });
		const { couldHave } = paperPage(service, scene.support, paper);
		expect(couldHave.find(({ id }) => id === scene.stranger.id)?.contact).toBe('none');
	});

	it('is the young person alone where it is written for them', () => {
		const { service, scene, paper, add } = made('young-person');
		expect(paperPage(service, scene.support, paper).couldHave.map(({ name }) => name)).toEqual([
			'Robin'
		]);
		add(scene.child);
		expect(() => add(scene.mother)).toThrow();
		expect(() => add(scene.sibling)).toThrow();
	});

	it('is never decided by the one who is to have it', () => {
		const { service, scene, paper, add } = made();
		expect(() =>
			addRecipient(service, scene.worker, { paper, recipient: scene.worker.id }, reads)
		).toThrow();
		add(scene.worker);
		const own = paperPage(service, scene.worker, paper);
		expect(own.recipients).toEqual([]);
		expect(() =>
			recipientPage(service, scene.worker, { paper, recipient: scene.worker.id })
		).toThrow();
		expect(() =>
			dropRecipient(service, scene.worker, { paper, recipient: scene.worker.id })
		).toThrow();
	});

	it('is counted among those who expect a report while they are on the list', () => {
		const { service, scene, paper, add } = made();
		const expected = () => service.db.select().from(reportRelease).all().length;
		add(scene.mother);
		add(scene.mother);
		expect(expected()).toBe(1);
		dropRecipient(service, scene.support, { paper, recipient: scene.mother.id });
		expect(expected()).toBe(0);
	});

	it('loses what was prepared for them when they are taken off it', () => {
		const service = testService();
		const at = aConference(service);
		const paper = aReport(service, at);
		const ids = isFor(service, paper, at.mother, at.support);
		prepared(service, at.support, ids);
		dropRecipient(service, at.support, ids);
		// On the list again with all that was there, word for word.
		isFor(service, paper, at.mother, at.support);
		expect(releasePage(service, at.support, ids).state).toBe('returned');
		expect(approved(service, at.chair, ids)).toEqual({ kind: 'not-prepared' });
		prepared(service, at.support, ids);
		expect(approved(service, at.chair, ids).kind).toBe('released');
	});
});

describe('the summary for one of them', () => {
	it('is theirs alone, sealed, and shown to nobody as another’s', () => {
		const { service, scene, paper, add } = made();
		add(scene.mother);
		add(scene.father);
		const to = (who: { id: string }) => ({ paper, recipient: who.id });
		const given = { language: 'pl', isEasyRead: true, text: 'zqsummary', asOf: 0 };
		writeSummary(service, scene.worker, to(scene.mother), given);
		expect(recipientPage(service, scene.worker, to(scene.mother)).summary?.text).toBe('zqsummary');
		expect(recipientPage(service, scene.worker, to(scene.father)).summary).toBeNull();
		service.db.$client.pragma('wal_checkpoint(TRUNCATE)');
		expect(service.db.$client.serialize().toString('latin1')).not.toContain('zqsummary');
	});

	it('is not written over what somebody else wrote meanwhile', () => {
		const { service, scene, paper, add } = made();
		add(scene.mother);
		const ids = { paper, recipient: scene.mother.id };
		const given = (text: string, asOf: number) => ({
			language: 'en',
			isEasyRead: false,
			text,
			asOf
		});
		expect(writeSummary(service, scene.worker, ids, given('One.', 0))).toBeNull();
		expect(writeSummary(service, scene.support, ids, given('Two.', 0))).toBe('conflict');
		expect(writeSummary(service, scene.support, ids, given('One.', 0))).toBeNull();
		const { summaryAt } = recipientPage(service, scene.support, ids);
		expect(writeSummary(service, scene.support, ids, given('Two.', summaryAt))).toBeNull();
		expect(recipientPage(service, scene.worker, ids).summary?.text).toBe('Two.');
	});
});
