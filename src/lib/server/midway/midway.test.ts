import { describe, expect, it } from 'vitest';
import { newId } from '#lib/server/db/id.ts';
import { midwayNote } from '#lib/server/db/schema/index.ts';
import { todayOf } from '#lib/server/caseload/today.ts';
import { cameOfIt } from '#lib/server/home/came-of-it.ts';
import { taskClock } from '#lib/server/caseload/clock.ts';
import { anAdult } from '#tests/support/people.ts';
import { aReview, isHeld, notThere } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { midwayDueOf } from './due.ts';
import { writeMidwayNote } from './write.ts';

describe('midway visits', () => {
	it('are due six weeks after the first review, then every three months, on the IRO’s list', () => {
		const service = testService();
		const review = aReview(service, { onDay: '2026-01-30' });
		const due = () =>
			midwayDueOf(service.db, [review.child.id], taskClock(service)).get(review.child.id);
		expect(due()).toBeUndefined();
		isHeld(service, review);
		expect(due()).toBe('2026-03-13');
		expect(todayOf(service, review.iro)).toContainEqual(
			expect.objectContaining({ kind: 'midway', due: '2026-03-13' })
		);
		const note = { onDay: '2026-03-09', note: 'We fed the ducks.', sendKey: newId() } as const;
		expect(writeMidwayNote(service, review.iro, review.child.id, note)).toBeNull();
		writeMidwayNote(service, review.iro, review.child.id, note);
		expect(service.db.select().from(midwayNote).all()).toHaveLength(1);
		expect(due()).toBe('2026-06-09');
		expect(cameOfIt(service, review.child).visits).toMatchObject([{ note: 'We fed the ducks.' }]);
	});

	it('are noted by the IRO alone, and for no day to come', () => {
		const service = testService();
		const { child, iro } = aReview(service);
		const note = { onDay: '2026-03-11', note: 'x', sendKey: newId() } as const;
		expect(writeMidwayNote(service, iro, child.id, note)).toBe('day-ahead');
		const other = anAdult(service, ['iro']);
		expect(() => writeMidwayNote(service, other, child.id, note)).toThrow(
			expect.objectContaining(notThere)
		);
	});
});
