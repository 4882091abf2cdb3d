import { describe, expect, it } from 'vitest';
import { accessHistory } from '#lib/server/caseload/history.ts';
import { todayOf } from '#lib/server/caseload/today.ts';
import { notice } from '#lib/server/db/schema/index.ts';
import { allocated, anAdult } from '#tests/support/people.ts';
import { aReview } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { cardFor } from '../sign-in-cards.ts';

describe('a card that a worker makes', () => {
	it('is told to the IRO at once: a notice that names nobody, a line of work, the history', () => {
		const service = testService();
		const review = aReview(service);
		const iro = anAdult(service, ['iro'], { email: 'iro@example.org' });
		allocated(service, iro, review.child, 'iro-cover');
		const worker = anAdult(service, ['social-worker'], { name: 'Wilf Worker' });
		allocated(service, worker, review.child, 'social-worker');
		cardFor(service, worker, review.child);
		expect(service.db.select().from(notice).all()).toMatchObject([
			{ adultId: iro.id, kind: 'card-made', path: '/staff' }
		]);
		for (const who of [review.iro, iro]) {
			expect(todayOf(service, who)).toContainEqual(
				expect.objectContaining({ kind: 'card', childId: review.child.id })
			);
		}
		expect(accessHistory(service, review.iro, review.child.id)).toMatchObject([
			{ who: 'Wilf Worker', act: 'card.make' }
		]);
	});
});
