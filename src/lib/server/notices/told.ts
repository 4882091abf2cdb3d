import { and, eq, exists, isNull, ne } from 'drizzle-orm';
import type { AdultActor } from '#lib/policy/actor.ts';
import { permit } from '../access/permit.ts';
import { notThere } from '../access/refusal.ts';
import { record } from '../audit/audit.ts';
import { notice, noticeOutcome } from '../db/schema/index.ts';
import type { Service } from '../service.ts';

/**
 * Somebody has told a person otherwise of what no notice told them: those lines are done with.
 * @throws 404 unless allowed, and where nothing of the kind is open.
 */
export function markTold(
	service: Service,
	actor: AdultActor,
	{ adultId, kind }: { adultId: string; kind: string }
): void {
	permit(service, actor, 'notices.see');
	service.db.transaction(
		(tx) => {
			const theirs = tx
				.select({ id: notice.id })
				.from(notice)
				.where(
					and(
						eq(notice.id, noticeOutcome.noticeId),
						eq(notice.adultId, adultId),
						eq(notice.kind, kind)
					)
				);
			const toldAt = service.now();
			const { changes } = tx
				.update(noticeOutcome)
				.set({ toldBy: actor.id, toldAt })
				.where(and(exists(theirs), ne(noticeOutcome.outcome, 'sent'), isNull(noticeOutcome.toldAt)))
				.run();
			if (changes === 0) notThere();
			record(tx, actor, toldAt, {
				action: 'notices.see',
				subject: adultId,
				detail: { told: kind, count: changes }
			});
		},
		{ behavior: 'immediate' }
	);
}
