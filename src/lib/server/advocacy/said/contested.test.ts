import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { adult, notice } from '#lib/server/db/schema/index.ts';
import { enough, saidWords, sendsSaid } from '#tests/support/advocacy.ts';
import { allocated, anAdult } from '#tests/support/people.ts';
import { aReview } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { advocateHome } from '../home.ts';
import { checkSaid } from './check.ts';
import { readSaid } from './for-hearer.ts';
import { saidForFiling, saidForMeeting } from './for-meeting.ts';
import { saidPage } from './page.ts';

function scene() {
	const service = testService();
	const review = aReview(service);
	const advocate = anAdult(service, ['advocate'], { name: 'Saffron' });
	allocated(service, advocate, review.child, 'advocate');
	return { service, ...review, advocate, part: review.ids.part };
}

describe('what the child does not stand by', () => {
	it.each([
		['not-me', ''],
		['changes', 'It is a hare']
	] as const)(
		'(%s) is told to whoever hears it, and not taken into the meeting as theirs',
		(what, words) => {
			const { service, child, ids, iro, advocate, part } = scene();
			const sentId = sendsSaid(service, advocate, part, {
				...enough,
				ownHears: 'say',
				accountHears: 'say'
			});
			const email = service.vault.seal(`adult.email:${iro.id}`, 'iro@example.org');
			service.db.update(adult).set({ email }).where(eq(adult.id, iro.id)).run();
			expect(saidForMeeting(service, iro, ids)).toMatchObject([{ own: saidWords.own }]);
			expect(checkSaid(service, child, part, { sentId, what, words })).toBeNull();
			expect(service.db.select().from(notice).all()).toMatchObject([
				{ adultId: iro.id, kind: 'views-waiting', path: '/staff' }
			]);
			const printed = saidForMeeting(service, iro, ids);
			expect(printed).toMatchObject([{ own: '', account: '', files: [], check: what }]);
			expect(JSON.stringify(printed)).not.toContain(saidWords.own);
			// In the record it stays, with what the child said of it.
			expect(saidForFiling(service, service.db, part, true).said).toMatchObject([{ check: what }]);
			expect(readSaid(service, iro, ids)?.[0]?.check).toMatchObject({ what });
			expect(saidPage(service, advocate, part).sent?.check?.what).toBe(what);
			expect(advocateHome(service, advocate).children[0]?.meetings[0]?.state).toBe(what);
		}
	);
});
