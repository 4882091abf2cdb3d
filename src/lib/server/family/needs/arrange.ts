import { and, eq } from 'drizzle-orm';
import { asAdult } from '#lib/server/access/as-adult.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { familyNeed } from '#lib/server/db/schema/index.ts';
import type { PartIds } from '#lib/server/meetings/part.ts';
import { writeNotice } from '#lib/server/notices/write.ts';
import type { Service } from '#lib/server/service.ts';
import { invitedOf } from '../staff/rows.ts';
import { protectedIn } from '../staff/protected.ts';
import { needsPart } from '../staff/needs-part.ts';

/** What was arranged, answering what was said at a moment. */
export interface Arranging {
	readonly adultId: string;
	readonly words: string;
	/** When what it answers was said (epoch ms). */
	readonly saidAt: number;
}

/**
 * Writes down what was arranged, for the one who asked; they are told that there is something to read.
 * @returns `moved-on` where they have said something else since the page was opened, `protected` where
 * the words have something in them that they must not learn, else null.
 * @throws 404 unless the actor leads this meeting or is of the team's business support.
 */
export function arrangeNeeds(
	service: Service,
	actor: Actor,
	ids: PartIds,
	{ adultId, words, saidAt }: Arranging
): 'moved-on' | 'protected' | null {
	return service.db.transaction(
		(tx) => {
			const { action, part } = needsPart(service, actor, ids, tx);
			const invited = invitedOf(tx, part.part.id, adultId) ?? notThere();
			const about = { childId: part.child.id, recipientId: adultId };
			if (protectedIn(service, tx, about, [['words', words]]).length > 0) return 'protected';
			const at = service.now();
			const { changes } = tx
				.update(familyNeed)
				.set({
					arranged: service.vault.seal(`family_need.arranged:${invited.id}`, words),
					arrangedBy: asAdult(actor).id,
					arrangedAt: Math.max(at, saidAt)
				})
				.where(and(eq(familyNeed.invitedId, invited.id), eq(familyNeed.saidAt, saidAt)))
				.run();
			if (changes === 0) return 'moved-on';
			record(tx, actor, at, { action, subject: invited.id, childId: part.child.id });
			if (invited.endedAt === null)
				writeNotice(service, tx, { adultId, kind: 'reply-waiting', path: '/family' });
			return null;
		},
		{ behavior: 'immediate' }
	);
}
