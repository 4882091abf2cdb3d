import { describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { audit, notice } from '#lib/server/db/schema/index.ts';
import { sends, tells, writes } from '#tests/support/families.ts';
import { allocated, anAdult, related } from '#tests/support/people.ts';
import { aWriter } from '#tests/support/family-scenes.ts';
import { notThere } from '#tests/support/reviewing.ts';
import { endInvitation } from '../staff/end.ts';
import { readFamilyViews } from '../staff/said.ts';
import { familyList } from '../staff/list.ts';
import { familyReceipt } from './receipt.ts';

const gone = expect.objectContaining(notThere);

describe('who reads it', () => {
	it('is the chair of that meeting and nobody else, and its writer is shown that', () => {
		const { service, iro, ids, child, her, own } = aWriter();
		writes(service, her, own, 'good', { 'goes-well': 'We bake' });
		sends(service, her, own);
		expect(familyReceipt(service, her, own)!.readings).toEqual([]);
		const [ofReviews, worker, father, carer] = [
			anAdult(service, ['iro']),
			anAdult(service, ['social-worker']),
			anAdult(service, ['parent']),
			anAdult(service, ['carer'])
		];
		allocated(service, ofReviews, child, 'iro');
		allocated(service, worker, child, 'social-worker');
		related(service, father, child, 'father');
		related(service, carer, child, 'foster carer');
		tells(service, iro, ids, father);
		for (const actor of [ofReviews, worker, father, carer, her, child])
			expect(() => readFamilyViews(service, actor, ids, her.id)).toThrow(gone);
		for (const actor of [father, carer])
			expect(() => familyReceipt(service, actor, own)).toThrow(gone);
		const said = readFamilyViews(service, iro, ids, her.id);
		expect(said.answers).toMatchObject([{ field: 'goes-well', said: ['We bake'], ownWords: true }]);
		expect(familyReceipt(service, her, own)!.readings).toMatchObject([
			{ name: 'Odalys Brightwater', latest: true }
		]);
		const read = service.db.select().from(audit).where(eq(audit.action, 'family-views.read')).all();
		expect(read).toMatchObject([{ actorId: iro.id, childId: child.id }]);
	});

	it('a social worker who invites sees nothing of whether anything was sent or needed', () => {
		const { service, ids, child, her, own } = aWriter();
		const worker = anAdult(service, ['social-worker']);
		allocated(service, worker, child, 'social-worker');
		const before = JSON.stringify(familyList(service, worker, ids));
		writes(service, her, own, 'good', { 'goes-well': 'We bake' });
		sends(service, her, own);
		expect(JSON.stringify(familyList(service, worker, ids))).toBe(before);
		expect(familyList(service, worker, ids).people[0]).toMatchObject({ views: null, needs: null });
	});

	it('a draft is nobody’s, and the cover of the chair reads what was sent', () => {
		const { service, iro, ids, child, her, own } = aWriter();
		const cover = anAdult(service, ['chair']);
		allocated(service, cover, child, 'chair-cover');
		writes(service, her, own, 'good', { 'goes-well': 'We bake' });
		for (const actor of [iro, cover])
			expect(() => readFamilyViews(service, actor, ids, her.id)).toThrow(gone);
		expect(familyList(service, iro, ids).people[0]?.views).toEqual({ state: 'none' });
		sends(service, her, own);
		expect(readFamilyViews(service, cover, ids, her.id).answers).toHaveLength(1);
	});

	it('is told that something waits, and of nobody', () => {
		const { service, her, own, iro } = aWriter();
		service.db.$client
			.prepare('UPDATE adult SET email = ? WHERE id = ?')
			.run(service.vault.seal(`adult.email:${iro.id}`, 'o@example.org'), iro.id);
		writes(service, her, own, 'good', { 'goes-well': 'We bake' });
		sends(service, her, own);
		expect(service.db.select().from(notice).all()).toMatchObject([
			{ adultId: iro.id, kind: 'views-waiting', path: '/staff' }
		]);
	});

	it('what was sent stays with the chair when the invitation ends; its writer finds nothing', () => {
		const { service, iro, ids, her, own } = aWriter();
		writes(service, her, own, 'good', { 'goes-well': 'We bake' });
		sends(service, her, own);
		endInvitation(service, iro, ids, her.id);
		expect(() => familyReceipt(service, her, own)).toThrow(gone);
		expect(() => writes(service, her, own, 'good', {})).toThrow(gone);
		expect(readFamilyViews(service, iro, ids, her.id).answers).toHaveLength(1);
	});
});
