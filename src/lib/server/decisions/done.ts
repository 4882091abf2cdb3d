import { and, eq, isNotNull } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { isId } from '#lib/server/db/id.ts';
import {
	decision,
	decisionDone,
	decisionWords,
	meeting,
	meetingChild
} from '#lib/server/db/schema/index.ts';
import { isBefore } from '#lib/server/meetings/facts-of-promises.ts';
import { partFor, type Part, type PartIds } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';
import type { DoneHow } from '#lib/server/wishes/verdict.ts';
import { stands } from './stands.ts';

export interface Outcome {
	readonly decisionId: string;
	readonly how: DoneHow;
	/** In a few words for the child; empty: none. */
	readonly why: string;
}

/**
 * Marks at a meeting whether what was decided at an earlier one was done; marked again it is changed,
 * and the audit keeps both.
 * @throws 404 unless the actor hears this child, and for what was not shared at a meeting before.
 */
export function markDecisionDone(
	service: Service,
	actor: Actor,
	ids: PartIds,
	{ decisionId, how, why }: Outcome
): void {
	const { db, vault } = service;
	db.transaction(
		(tx) => {
			const part = partFor(service, actor, 'decision.done', ids, tx);
			if (actor.kind !== 'adult' || !isDecidedBefore(tx, part, decisionId)) notThere();
			const at = service.now();
			const row = {
				how,
				why: vault.sealMaybe(`decision_done.why:${decisionId}`, why),
				recordedBy: actor.id,
				recordedAt: at
			};
			tx.insert(decisionDone)
				.values({ decisionId, ...row })
				.onConflictDoUpdate({ target: decisionDone.decisionId, set: row })
				.run();
			record(tx, actor, at, {
				action: 'decision.done',
				subject: decisionId,
				childId: part.child.id,
				detail: { done: how }
			});
		},
		{ behavior: 'immediate' }
	);
}

function isDecidedBefore(tx: Tx, { child, meeting: now }: Part, decisionId: string): boolean {
	if (!isId(decisionId) || now.onDay === null) return false;
	const found = tx
		.select({ onDay: meeting.onDay, kind: meeting.kind })
		.from(decision)
		.innerJoin(decisionWords, eq(decisionWords.decisionId, decision.id))
		.innerJoin(meetingChild, eq(meetingChild.id, decision.meetingChildId))
		.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.where(
			and(
				eq(decision.id, decisionId),
				eq(decision.childId, child.id),
				isNotNull(decisionWords.sharingId),
				stands
			)
		)
		.get();
	if (!found || found.onDay === null) return false;
	return isBefore({ ...found, onDay: found.onDay }, { ...now, onDay: now.onDay });
}
