import { describe, expect, it } from 'vitest';
import { newId } from '#lib/server/db/id.ts';
import { audit } from '#lib/server/db/schema/index.ts';
import { allocated, aChild } from '#tests/support/people.ts';
import {
	aPaper,
	aPaperScene,
	aSection,
	whoMay,
	type PaperScene,
	type Who
} from '#tests/support/papers.ts';
import { testService } from '#tests/support/service.ts';
import { papersPage } from './list.ts';
import { myPapers } from './mine.ts';
import { moveSection, removeSection } from './order.ts';
import { paperPage } from './page.ts';
import { recipientPage } from './recipient-page.ts';
import { addRecipient, dropRecipient } from './recipients.ts';
import { saveSection } from './save-section.ts';
import { sectionPage } from './section-page.ts';
import { writeSummary } from './write-summary.ts';

const given = { base: 0, source: 'school', frame: null, heading: 'h', typed: 'words' } as const;

describe('a report that a social worker writes', () => {
	const made = () => {
		const service = testService();
		const scene = aPaperScene(service);
		const paper = aPaper(service, scene.worker, scene.ids);
		const section = aSection(service, scene.worker, paper, 'The kitchen is warm.');
		addRecipient(service, scene.worker, { paper, recipient: scene.mother.id }, reads);
		return { service, scene, paper, section };
	};
	const reads = { language: 'en', needsEasyRead: false };

	it('is read by those who chair, support and manage, and by its writer', () => {
		const { service, scene, paper } = made();
		expect(whoMay(scene, (who) => paperPage(service, who, paper))).toEqual([
			'chair',
			'iro',
			'worker',
			'support',
			'manager'
		]);
	});

	it.each<[string, (made_: ReturnType<typeof made>, who: PaperScene[Who]) => unknown]>([
		[
			'saved',
			({ service, paper }, who) => saveSection(service, who, { paper, section: newId() }, given)
		],
		[
			'opened to write',
			({ service, paper, section }, who) => sectionPage(service, who, { paper, section })
		],
		[
			'put in order',
			({ service, paper, section }, who) => moveSection(service, who, { paper, section }, 'up')
		],
		[
			'cut',
			({ service, paper }, who) => removeSection(service, who, { paper, section: newId() }, 1)
		]
	])('is %s by its writer and by business support, never by who approves it', (_, act) => {
		const all = made();
		expect(whoMay(all.scene, (who) => act(all, who))).toEqual(['worker', 'support']);
	});

	it.each<[string, (made_: ReturnType<typeof made>, who: PaperScene[Who]) => unknown]>([
		[
			'listed',
			({ service, scene, paper }, who) =>
				addRecipient(service, who, { paper, recipient: scene.father.id }, reads)
		],
		[
			'looked up',
			({ service, scene, paper }, who) =>
				recipientPage(service, who, { paper, recipient: scene.mother.id })
		],
		[
			'written for',
			({ service, scene, paper }, who) =>
				writeSummary(
					service,
					who,
					{ paper, recipient: scene.mother.id },
					{ language: 'en', isEasyRead: false, text: 'x', asOf: 0 }
				)
		],
		[
			'taken off',
			({ service, scene, paper }, who) =>
				dropRecipient(service, who, { paper, recipient: scene.carer.id })
		]
	])('recipients are %s by those who prepare', (_, act) => {
		const all = made();
		expect(whoMay(all.scene, (who) => act(all, who))).toEqual([
			'chair',
			'iro',
			'worker',
			'support'
		]);
	});

	it('and its list of papers shows others nothing of it', () => {
		const { service, scene } = made();
		const lists = (['otherWorker', 'partner', 'worker', 'support'] as const).map(
			(who) => papersPage(service, scene[who], scene.ids).papers.length
		);
		expect(lists).toEqual([0, 0, 1, 1]);
		expect(whoMay(scene, (who) => papersPage(service, who, scene.ids))).toEqual([
			'chair',
			'iro',
			'worker',
			'otherWorker',
			'partner',
			'support',
			'manager'
		]);
		expect(myPapers(service, scene.worker)).toHaveLength(1);
		expect(myPapers(service, scene.otherWorker)).toEqual([]);
	});

	it('is closed to its writer from the day their work with the child ends', () => {
		const service = testService();
		const scene = aPaperScene(service);
		const leaver = { ...scene.stranger };
		allocated(service, leaver, scene.child, 'social-worker', { to: '2026-03-10' });
		const paper = aPaper(service, leaver, scene.ids);
		expect(paperPage(service, leaver, paper).mayWrite).toBe(true);
		service.set(service.now() + 24 * 3_600_000);
		expect(() => paperPage(service, leaver, paper)).toThrow();
		expect(myPapers(service, leaver)).toEqual([]);
	});

	it('is of one child: a sibling’s part lists it nowhere, and its address leads nowhere', () => {
		const { service, scene, paper } = made();
		expect(papersPage(service, scene.worker, scene.ofSibling).papers).toEqual([]);
		const newcomer = aChild(service, '2015-01-01');
		allocated(service, scene.otherWorker, newcomer, 'social-worker');
		expect(() => paperPage(service, scene.otherWorker, paper)).toThrow();
		const other = aPaper(service, scene.worker, scene.ofSibling);
		const section = aSection(service, scene.worker, other, 'About Ash.');
		expect(() => sectionPage(service, scene.worker, { paper, section })).not.toThrow();
		expect(sectionPage(service, scene.worker, { paper, section }).typed).toBe('');
		expect(() => saveSection(service, scene.worker, { paper, section }, given)).toThrow();
		expect(() => moveSection(service, scene.worker, { paper, section }, 'up')).toThrow();
	});

	it('each reading by others, and each change, is on record', () => {
		const { service, scene, paper } = made();
		paperPage(service, scene.chair, paper);
		paperPage(service, scene.worker, paper);
		const rows = service.db.select().from(audit).all();
		const of = (action: string) =>
			rows.filter((row) => row.subject === paper && row.action === action);
		expect(of('paper.read').map(({ actorId }) => actorId)).toEqual([scene.chair.id]);
		expect(of('paper.write')).toHaveLength(2);
		expect(of('paper.prepare')).toHaveLength(1);
		expect(rows.map(({ detail }) => detail ?? '').join()).not.toContain('kitchen');
	});
});
