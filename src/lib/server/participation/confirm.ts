import { and, eq } from 'drizzle-orm';
import { isPnCode } from '#lib/domain/participation/codes.ts';
import { hasParticipationCode } from '#lib/domain/meeting/kinds.ts';
import type { CodeProblem } from '#lib/domain/participation/validity.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { codeDifference, participation } from '#lib/server/db/schema/index.ts';
import { partFor, type PartIds } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';
import { codeProblems } from './code.ts';

/** Why a code was not confirmed; words are in `staff:code.problem`. */
export type ConfirmProblem = CodeProblem | 'not-held';

/**
 * Confirms a code: what happened at the meeting, said by the one who was there. It wins over any
 * extract (CONTRACT.md); confirming again replaces it, and the audit keeps the one before. A
 * difference with an extract stays listed until the codes agree.
 * @returns what stops it, all at once; empty when it is confirmed.
 * @throws 404 unless the actor may.
 */
export function confirmCode(
	service: Service,
	actor: Actor,
	ids: PartIds,
	code: string
): readonly ConfirmProblem[] {
	return service.db.transaction(
		(tx) => {
			const part = partFor(service, actor, 'participation.confirm', ids, tx);
			if (actor.kind !== 'adult' || !hasParticipationCode(part.meeting.kind)) notThere();
			const problems: ConfirmProblem[] = codeProblems(service, part, code);
			if (part.status !== 'held') problems.unshift('not-held');
			if (problems.length > 0 || !isPnCode(code)) return problems;
			const id = part.part.id;
			const at = service.now();
			const before = tx
				.select({ code: participation.code, source: participation.source })
				.from(participation)
				.where(eq(participation.meetingChildId, id))
				.get();
			const row = { code, source: 'portal', confirmedBy: actor.id, confirmedAt: at };
			tx.insert(participation)
				.values({ meetingChildId: id, ...row })
				.onConflictDoUpdate({ target: participation.meetingChildId, set: row })
				.run();
			noteDifference(tx, id, code, before, at);
			record(tx, actor, at, {
				action: 'participation.confirm',
				subject: id,
				childId: part.child.id,
				detail: { code, before: before?.code ?? null }
			});
			return [];
		},
		{ behavior: 'immediate' }
	);
}

/** What an extract said is kept where it differs from what is confirmed here, and only there. */
function noteDifference(
	tx: Tx,
	id: string,
	code: string,
	before: { readonly code: string; readonly source: string } | undefined,
	at: number
): void {
	const overruled = before?.source === 'import' && before.code !== code ? before.code : null;
	if (overruled !== null) {
		const difference = { importedCode: overruled, noticedAt: at };
		tx.insert(codeDifference)
			.values({ meetingChildId: id, ...difference })
			.onConflictDoUpdate({ target: codeDifference.meetingChildId, set: difference })
			.run();
	}
	tx.delete(codeDifference)
		.where(and(eq(codeDifference.meetingChildId, id), eq(codeDifference.importedCode, code)))
		.run();
}
