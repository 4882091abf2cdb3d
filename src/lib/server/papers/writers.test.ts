import { describe, expect, it } from 'vitest';
import { aPaper, aPaperScene, aSection } from '#tests/support/papers.ts';
import { testService } from '#tests/support/service.ts';
import { paperPage } from './page.ts';
import { addRecipient } from './recipients.ts';
import { addWriter, dropWriter } from './writers.ts';

describe('the joint report of a core group', () => {
	const joint = () => {
		const service = testService();
		const scene = aPaperScene(service);
		const paper = aPaper(service, scene.worker, scene.ids, 'report', { isJoint: true });
		return { service, scene, paper };
	};

	it('is opened to a worker of the child by those who write it, and to nobody else', () => {
		const { service, scene, paper } = joint();
		const { couldWrite } = paperPage(service, scene.worker, paper);
		expect(couldWrite.map(({ name }) => name)).toEqual(['Other worker', 'Partner']);
		addWriter(service, scene.worker, paper, scene.partner.id);
		expect(paperPage(service, scene.partner, paper).mayWrite).toBe(true);
		expect(() => paperPage(service, scene.otherWorker, paper)).toThrow();
		for (const one of [scene.mother, scene.stranger, scene.chair, scene.manager]) {
			expect(() => addWriter(service, scene.worker, paper, one.id)).toThrow();
		}
		expect(() => addWriter(service, scene.chair, paper, scene.otherWorker.id)).toThrow();
	});

	it('tells a professional from another agency nothing of who is to have it', () => {
		const { service, scene, paper } = joint();
		addWriter(service, scene.worker, paper, scene.partner.id);
		addRecipient(
			service,
			scene.worker,
			{ paper, recipient: scene.father.id },
			{ language: 'en', needsEasyRead: false }
		);
		const page = paperPage(service, scene.partner, paper);
		expect(page.recipients).toBeNull();
		expect(JSON.stringify(page)).not.toContain(scene.father.id);
		expect(JSON.stringify(page)).not.toContain('Father');
	});

	it('lets somebody go who has written nothing, and nobody else', () => {
		const { service, scene, paper } = joint();
		addWriter(service, scene.worker, paper, scene.partner.id);
		addWriter(service, scene.worker, paper, scene.otherWorker.id);
		aSection(service, scene.partner, paper, 'Sleep.');
		dropWriter(service, scene.worker, paper, scene.otherWorker.id);
		expect(() => paperPage(service, scene.otherWorker, paper)).toThrow();
		expect(() => dropWriter(service, scene.worker, paper, scene.partner.id)).toThrow();
	});
});
