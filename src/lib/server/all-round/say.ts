import { ROUND_QUESTIONS, saysAnything, type RoundAnswers } from '#lib/domain/meeting/all-round.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import type { Service } from '#lib/server/service.ts';
import { askedAllRound, askedIds, type AskedAllRound } from './asked.ts';
import { keepRound } from './kept.ts';

/** Which meeting is meant: the family's addresses have each person's own id, the staff's the meeting's. */
export type Which = { readonly askedId: string } | { readonly meetingId: string };

/** One meeting of which this grown-up is asked. @throws 404 where they are not, or no longer. */
export function askedOf(
	service: Service,
	actor: Actor,
	which: Which,
	db: Tx = service.db
): AskedAllRound {
	const adult = asAdult(actor);
	const asked = askedAllRound(service, adult, db);
	const found = asked.find(({ meetingId }) =>
		'meetingId' in which
			? meetingId === which.meetingId
			: askedIds(service, adult, meetingId).includes(which.askedId)
	);
	return found ?? notThere();
}

/**
 * Says how a meeting was: one answer for each person and meeting, whatever is sent twice or from two
 * tabs; sent again within a fortnight it is changed. The row says of nobody that it is theirs.
 * @returns `nothing-said` where every question was left out, else null.
 * @throws 404 for somebody who is not asked, or no longer.
 */
export function sayAllRound(
	service: Service,
	actor: Actor,
	which: Which,
	answers: RoundAnswers
): 'nothing-said' | null {
	return service.db.transaction(
		(tx) => {
			const asked = askedOf(service, actor, which, tx);
			if (!saysAnything(answers)) return 'nothing-said';
			if (isSame(asked, answers)) return null;
			const { meetingId, side } = asked;
			const sentAt = service.now();
			const whose = { meetingId, personId: asAdult(actor).id };
			keepRound(service, tx, whose, { side, answers, sentAt });
			record(tx, actor, sentAt, {
				action: 'all-round.write',
				subject: meetingId,
				detail: { side, again: asked.answers !== null }
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
