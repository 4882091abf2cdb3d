import { describe, expect, it } from 'vitest';
import { newId } from '#lib/server/db/id.ts';
import { paperSectionDecision } from '#lib/server/db/schema/index.ts';
import { aPaper, aPaperScene, aSection } from '#tests/support/papers.ts';
import { testService } from '#tests/support/service.ts';
import { caseDocumentOf } from './document.ts';
import { moveSection, removeSection } from './order.ts';
import { paperPage } from './page.ts';
import { saveSection, type GivenSection } from './save-section.ts';
import { sectionPage } from './section-page.ts';
import { addWriter } from './writers.ts';
import { releasePage } from '#lib/server/release/page.ts';
import { addRecipient } from './recipients.ts';

function made(isJoint = false) {
	const service = testService();
	const scene = aPaperScene(service);
	const paper = aPaper(service, scene.worker, scene.ids, 'report', { isJoint });
	const given: GivenSection = {
		base: 0,
		source: 'social-work',
		frame: null,
		heading: 'Home',
		typed: 'It is warm.'
	};
	const headings = () =>
		caseDocumentOf(service, service.db, paper)!.sections.map((one) => one.heading);
	return { service, scene, paper, given, headings };
}

describe('two people who write at once', () => {
	it('lose nothing: the later one is shown both texts and may then save', () => {
		const { service, scene, paper, given } = made(true);
		addWriter(service, scene.worker, paper, scene.partner.id);
		const section = aSection(service, scene.worker, paper, 'First.');
		const ids = { paper, section };
		const save = (who: 'worker' | 'partner', base: number, typed: string) =>
			saveSection(service, scene[who], ids, { ...given, base, typed });
		expect(save('partner', 1, 'Second.')).toMatchObject({ kind: 'saved' });
		expect(save('worker', 1, 'Mine.')).toMatchObject({
			kind: 'conflict',
			now: { revision: 2, by: 'Partner', text: [{ kind: 'paragraph', text: 'Second.' }] }
		});
		expect(sectionPage(service, scene.worker, ids).typed).toBe('Second.');
		expect(save('worker', 2, 'Second. Mine.')).toMatchObject({ kind: 'saved' });
		expect(sectionPage(service, scene.worker, ids).typed).toBe('Second. Mine.');
	});

	it('and who sends the same twice is told of no other', () => {
		const { service, scene, paper, given } = made();
		const ids = { paper, section: newId() };
		expect(saveSection(service, scene.worker, ids, given).kind).toBe('saved');
		expect(saveSection(service, scene.worker, ids, given).kind).toBe('saved');
		expect(paperPage(service, scene.worker, paper).sections).toHaveLength(1);
	});

	it('what was taken out meanwhile comes back by saving again', () => {
		const { service, scene, paper, given } = made();
		const section = aSection(service, scene.worker, paper, 'First.');
		removeSection(service, scene.support, { paper, section }, 1);
		const save = (base: number) =>
			saveSection(service, scene.worker, { paper, section }, { ...given, base }).kind;
		expect([save(1), save(0)]).toEqual(['gone', 'saved']);
	});

	it('nothing that somebody changed meanwhile is taken out', () => {
		const { service, scene, paper, given } = made();
		const section = aSection(service, scene.worker, paper, 'First.');
		saveSection(service, scene.support, { paper, section }, { ...given, base: 1, typed: 'New.' });
		expect(removeSection(service, scene.worker, { paper, section }, 1)).toBe('changed');
		expect(removeSection(service, scene.worker, { paper, section }, 2)).toBeNull();
	});
});

describe('what is written', () => {
	it('is cleaned of what was pasted along', () => {
		const { service, scene, paper, given } = made();
		const ids = { paper, section: newId() };
		const typed = '·\u00A0\u00A0one\n·\u00A0\u00A0t\u00ADwo\u200B\n\n\n\nEnd\u202E.';
		saveSection(service, scene.worker, ids, { ...given, heading: ' # A\u00A0 B ', typed });
		expect(sectionPage(service, scene.worker, ids)).toMatchObject({
			heading: 'A B',
			typed: '- one\n- two\n\nEnd.'
		});
	});

	it('with headings becomes so many sections, in their place and of one source', () => {
		const { service, scene, paper, given, headings } = made();
		const first = aSection(service, scene.worker, paper, 'One.', { heading: 'One' });
		aSection(service, scene.worker, paper, 'Last.', { heading: 'Last' });
		const typed = 'One.\n# Police\nTwo.\n# Third\nThree.';
		const more = { ...given, base: 1, source: 'police' as const, heading: 'One', typed };
		saveSection(service, scene.worker, { paper, section: first }, more);
		expect(headings()).toEqual(['One', 'Police', 'Third', 'Last']);
		const sources = caseDocumentOf(service, service.db, paper)!.sections.map((one) => one.source);
		expect(sources).toEqual(['police', 'police', 'police', 'social-work']);
	});

	it('loses what was allowed when it comes from elsewhere', () => {
		const { service, scene, paper, given } = made();
		const section = aSection(service, scene.worker, paper, 'It is warm.');
		const row = { id: newId(), paperId: paper, sectionId: section, recipientId: scene.mother.id };
		const decided = { isAllowed: true, decidedBy: scene.support.id, decidedAt: 1 };
		service.db
			.insert(paperSectionDecision)
			.values({ ...row, ...decided })
			.run();
		const left = () => service.db.select().from(paperSectionDecision).all().length;
		const save = (change: Partial<GivenSection>) =>
			saveSection(service, scene.worker, { paper, section }, { ...given, ...change });
		save({ base: 1, typed: 'It is very warm.' });
		expect(left()).toBe(1);
		save({ base: 2, typed: 'It is very warm.', source: 'police' });
		expect(left()).toBe(0);
	});

	it('is sealed', () => {
		const { service, scene, paper } = made();
		aSection(service, scene.worker, paper, 'The kitchen is warm.', { heading: 'zqheading' });
		service.db.$client.pragma('wal_checkpoint(TRUNCATE)');
		const bytes = service.db.$client.serialize().toString('latin1');
		expect(bytes).not.toMatch(/kitchen|zqheading/);
	});

	it('is no more than a paper holds', () => {
		const { service, scene, paper, given } = made();
		const typed = Array.from({ length: 90 }, (_, at) => `# H${at}\nText.`).join('\n');
		const ids = { paper, section: newId() };
		expect(saveSection(service, scene.worker, ids, { ...given, typed }).kind).toBe('too-many');
		expect(paperPage(service, scene.worker, paper).sections).toEqual([]);
	});
});

describe('sections stand in order', () => {
	it('and move up and down', () => {
		const { service, scene, paper, headings } = made();
		const ids = ['A', 'B', 'C'].map((heading) =>
			aSection(service, scene.worker, paper, 'Text.', { heading })
		);
		const move = (at: number, to: 'up' | 'down') =>
			moveSection(service, scene.worker, { paper, section: ids[at]! }, to);
		move(2, 'up');
		expect(headings()).toEqual(['A', 'C', 'B']);
		move(0, 'down');
		move(0, 'down');
		move(0, 'down');
		expect(headings()).toEqual(['C', 'B', 'A']);
	});

	it('of the frame, in each part by themselves, and say so to whoever reads them', () => {
		const { service, scene, paper, headings } = made(true);
		const add = (heading: string, frame: GivenSection['frame']) =>
			aSection(service, scene.worker, paper, 'Text.', { heading, frame });
		add('3. Plan', 'needs-to-happen');
		add('', 'worries');
		const good = add('School', 'goes-well');
		add('Home', 'goes-well');
		add('Other', null);
		moveSection(service, scene.worker, { paper, section: good }, 'up');
		moveSection(service, scene.worker, { paper, section: good }, 'down');
		expect(headings()).toEqual([
			'What worries us',
			'What goes well: Home',
			'What goes well: School',
			'What needs to happen: Plan',
			'Other'
		]);
	});
});

describe('a section that is said to come from somewhere else', () => {
	it('stays left out, and whoever approves sees what it was', () => {
		const { service, scene, paper, given } = made();
		const section = aSection(service, scene.worker, paper, 'What they wrote.', {
			source: 'police'
		});
		const save = (base: number, source: GivenSection['source'], typed = given.typed) =>
			saveSection(
				service,
				scene.worker,
				{ paper, section },
				{ ...given, base, source, typed: `${typed}\n# Another\nAnd more.` }
			);
		save(1, 'school');
		save(2, 'family', 'Other words.');
		const ids = { paper, recipient: scene.mother.id };
		addRecipient(service, scene.support, ids, { language: 'en', needsEasyRead: false });
		const seen = () => releasePage(service, scene.chair, ids);
		const [first, second] = seen().sections;
		for (const one of [first, second]) {
			expect(one).toMatchObject({ wasSource: 'police', isAllowed: false, decided: null });
		}
		expect(seen().shown.content.version.sections).toEqual([]);
		expect(seen().checks.find(({ id }) => id === 'sections-decided')?.outcome).toBe('failed');
		// Named for what it is, its source says it again by itself.
		save(3, 'police');
		expect(seen().sections[0]).toMatchObject({ source: 'police', wasSource: null });
	});
});
