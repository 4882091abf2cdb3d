import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '#lib/domain/report/document.ts';
import { newId } from '#lib/server/db/id.ts';
import { aPaper, aPaperScene, whoMay, type PaperScene, type Who } from '#tests/support/papers.ts';
import { testService } from '#tests/support/service.ts';
import { beginPaper } from './begin.ts';
import { papersPage } from './list.ts';

describe('who begins what', () => {
	it.each<[DocumentKind, readonly Who[]]>([
		['report', ['worker', 'otherWorker', 'partner', 'support']],
		['decision-sheet', ['chair', 'iro', 'support']],
		['record', ['chair', 'iro', 'support']],
		['plan', ['chair', 'iro', 'worker', 'otherWorker', 'support']]
	])('a %s', (kind, who) => {
		const service = testService();
		const scene = aPaperScene(service);
		const begin = (actor: PaperScene[Who]) =>
			beginPaper(service, actor, scene.ids, {
				id: newId(),
				kind,
				writtenFor: 'adults',
				isJoint: false
			});
		expect(whoMay(scene, begin)).toEqual(who);
	});

	it('once, however often it is sent, and never over another', () => {
		const service = testService();
		const scene = aPaperScene(service);
		const id = aPaper(service, scene.worker, scene.ids);
		aPaper(service, scene.worker, scene.ids, 'report', { id });
		expect(papersPage(service, scene.chair, scene.ids).papers).toHaveLength(1);
		expect(() => aPaper(service, scene.worker, scene.ofSibling, 'report', { id })).toThrow();
		expect(() => aPaper(service, scene.partner, scene.ids, 'report', { id })).toThrow();
	});
});
