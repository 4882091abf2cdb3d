import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import type { AdultActor } from '#lib/policy/actor.ts';
import { allocated, anAdult, related } from '#tests/support/people.ts';
import { aReview } from '#tests/support/reviewing.ts';
import { testService, TEST_NOW } from '#tests/support/service.ts';
import { allocation, notice, relationship } from '../db/schema/index.ts';
import { teamNamed } from '../people/adult.ts';
import { settle } from './settle.ts';
import { noticeTroubles } from './trouble.ts';
import { writeNotice } from './write.ts';

it('somebody of a family or an advocate is named to those who work with that child, and who appoint them', () => {
	const service = testService({ SMTP_URL: 'smtp://127.0.0.1:1' });
	const teamId = teamNamed(service.db, 'Reviewing');
	const support = anAdult(service, ['business-support'], { teamId });
	const [elsewhere, administrator] = [
		anAdult(service, ['manager']),
		anAdult(service, ['administrator'])
	];
	const { child, iro } = aReview(service, { teamId });
	const parent = anAdult(service, ['parent'], { name: 'Wren Ashdown', email: 'w@example.org' });
	const advocate = anAdult(service, ['advocate'], { name: 'Sal Gray', email: 's@example.org' });
	related(service, parent, child, 'mother');
	allocated(service, advocate, child, 'advocate');
	for (const { id: adultId } of [parent, advocate]) {
		writeNotice(service, service.db, { adultId, kind: 'message-waiting', path: '/sign-in' });
		service.set(service.now() + 1);
	}
	const rows = service.db.select().from(notice).all();
	for (const { id } of rows) settle(service, id, 'failed', '550');
	const names = (reader: AdultActor) => noticeTroubles(service, reader).map(({ name }) => name);
	expect(names(administrator)).toEqual(['Wren Ashdown', 'Sal Gray']);
	expect(names(support)).toEqual(['Wren Ashdown', 'Sal Gray']);
	expect(names(elsewhere)).toEqual([null, null]);
	expect(names(iro)).toEqual([]);
	service.set(TEST_NOW + 1000);
	service.db.update(relationship).set({ to: '2026-03-09' }).run();
	const hers = eq(allocation.adultId, advocate.id);
	service.db.update(allocation).set({ to: '2026-03-09' }).where(hers).run();
	expect(names(support)).toEqual([null, null]);
});
