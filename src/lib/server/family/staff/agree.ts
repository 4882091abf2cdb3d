import { eq } from 'drizzle-orm';
import { invitationStops } from '#lib/domain/meeting/invitation-stop.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { familyInvited } from '#lib/server/db/schema/index.ts';
import { partFor, type PartIds } from '#lib/server/meetings/part.ts';
import { writeNotice } from '#lib/server/notices/write.ts';
import type { Service } from '#lib/server/service.ts';
import { invitationFacts } from '../stops.ts';
import { openTold, sealTold } from '../told.ts';
import { invitedOf } from './rows.ts';
import { stateOf } from './state.ts';

export interface Agreeing {
	readonly adultId: string;
	readonly why: string;
	/** When what the manager looked at had been chosen (epoch ms). */
	readonly base: number;
}

/** `same-person`: who chose what is told can't be the one who agrees to it. */
export type AgreeProblem = 'moved-on' | 'same-person';

/**
 * A manager agrees that somebody is told of a meeting in spite of a restriction (SAFETY R6): to exactly
 * what is chosen now, for the restrictions of now, with a reason, and never to their own choice.
 * @returns what stops it, or null. @throws 404 unless the actor manages the team, and where nothing waits.
 */
export function agreeToInvite(
	service: Service,
	actor: Actor,
	ids: PartIds,
	{ adultId, why, base }: Agreeing
): AgreeProblem | null {
	return service.db.transaction(
		(tx): AgreeProblem | null => {
			const { part, child } = partFor(service, actor, 'family.agree', ids, tx);
			const row = invitedOf(tx, part.id, adultId) ?? notThere();
			if (stateOf(service, tx, child.id, row) !== 'waits') return 'moved-on';
			const told = openTold(service, row);
			if (told.chosenAt !== base) return 'moved-on';
			const by = asAdult(actor).id;
			if (by === told.chosenBy || by === row.invitedBy || by === adultId) return 'same-person';
			const at = service.now();
			const facts = invitationFacts(service, tx, { adultId, childId: child.id });
			const restrictions = invitationStops(facts).filter((one) => one !== 'not-related');
			const kept = { ...told, agreed: { at, by, why, restrictions } };
			tx.update(familyInvited)
				.set({ told: sealTold(service, row.id, kept) })
				.where(eq(familyInvited.id, row.id))
				.run();
			record(tx, actor, at, {
				action: 'family.agree',
				subject: part.id,
				childId: child.id,
				detail: { adult: adultId, restrictions: restrictions.join(' ') }
			});
			writeNotice(service, tx, { adultId, kind: 'invited', path: '/family' });
			return null;
		},
		{ behavior: 'immediate' }
	);
}
