import { ROUND_QUESTIONS, saysAnything, type RoundAnswers } from '#lib/domain/meeting/all-round.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { newId } from '#lib/server/db/id.ts';
import { allRound } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { askedAllRound, type AskedAllRound } from './asked.ts';

/** One meeting of which this grown-up is asked. @throws 404 where they are not, or no longer. */
export function askedOf(service: Service, actor: Actor, meetingId: string): AskedAllRound {
	const asked = askedAllRound(service, asAdult(actor));
	return asked.find((one) => one.meetingId === meetingId) ?? notThere();
}

/**
 * Says how a meeting was: one answer for each person and meeting, whatever is sent twice or from two
 * tabs; sent again within a fortnight it is changed.
 * @returns `nothing-said` where every question was left out, else null.
 * @throws 404 for somebody who is not asked, or no longer.
 */
export function sayAllRound(
	service: Service,
	actor: Actor,
	meetingId: string,
	answers: RoundAnswers
): 'nothing-said' | null {
	const adult = asAdult(actor);
	return service.db.transaction(
		(tx) => {
			const asked =
				askedAllRound(service, adult, tx).find((one) => one.meetingId === meetingId) ?? notThere();
			if (!saysAnything(answers)) return 'nothing-said';
			if (isSame(asked, answers)) return null;
			const sentAt = service.now();
			const row = { ...answers, sentAt };
			const who = { meetingId, side: asked.side, adultId: adult.id, firstSentAt: sentAt };
			tx.insert(allRound)
				.values({ id: newId(), ...who, ...row })
				.onConflictDoUpdate({ target: [allRound.meetingId, allRound.adultId], set: row })
				.run();
			record(tx, actor, sentAt, {
				action: 'all-round.write',
				subject: meetingId,
				detail: { side: asked.side, again: asked.answers !== null }
			});
			return null;
		},
		{ behavior: 'immediate' }
	);
}

function isSame({ answers: before }: AskedAllRound, answers: RoundAnswers): boolean {
	if (before === null) return false;
	return ROUND_QUESTIONS.every((question) => before[question] === answers[question]);
}
