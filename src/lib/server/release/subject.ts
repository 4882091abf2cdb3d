import { and, eq } from 'drizzle-orm';
import type { MeetingStatus } from '#lib/domain/meeting/status.ts';
import type { Action } from '#lib/policy/actions.ts';
import type { Actor, AdultActor } from '#lib/policy/actor.ts';
import { notThere } from '../access/refusal.ts';
import type { Tx } from '../db/client.ts';
import { isId } from '../db/id.ts';
import {
	child,
	meeting,
	meetingChild,
	meetingOutcome,
	paper,
	paperRecipient
} from '../db/schema/index.ts';
import type { ChildRow } from '../people/child.ts';
import type { MeetingRow, OutcomeRow } from '../meetings/part.ts';
import { paperFor } from '../papers/paper-for.ts';
import type { Service } from '../service.ts';

/** A paper and one of those who are to have it, as the address names them. */
export interface ReleaseIds {
	readonly paper: string;
	readonly recipient: string;
}

/** One paper for one recipient, with the meeting and the child it is about. For the server only. */
export interface ReleaseSubject {
	readonly paper: typeof paper.$inferSelect;
	readonly part: typeof meetingChild.$inferSelect;
	readonly meeting: MeetingRow;
	readonly outcome: OutcomeRow | null;
	readonly status: MeetingStatus;
	readonly child: ChildRow;
	readonly recipient: typeof paperRecipient.$inferSelect;
}

/** One paper for one recipient, or undefined. It asks nobody: see `subjectFor`. */
export function subjectOf(db: Tx, ids: ReleaseIds): ReleaseSubject | undefined {
	if (!isId(ids.paper) || !isId(ids.recipient)) return undefined;
	const row = db
		.select({
			paper,
			part: meetingChild,
			meeting,
			outcome: meetingOutcome,
			child,
			recipient: paperRecipient
		})
		.from(paper)
		.innerJoin(paperRecipient, eq(paperRecipient.paperId, paper.id))
		.innerJoin(meetingChild, eq(meetingChild.id, paper.meetingChildId))
		.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.innerJoin(child, eq(child.id, paper.childId))
		.leftJoin(meetingOutcome, eq(meetingOutcome.meetingId, meeting.id))
		.where(and(eq(paper.id, ids.paper), eq(paperRecipient.recipientId, ids.recipient)))
		.get();
	return row && { ...row, status: row.outcome?.outcome ?? 'planned' };
}

/**
 * One paper for one recipient, for an act on it. Every query and command of a release begins here.
 * @throws 404 unless there is such a paper for them, it is one that the actor may see (`paperFor`), and
 * the policy allows the act about its child. Whoever is the recipient finds nothing here: they have
 * their own page.
 */
export function subjectFor(
	service: Service,
	actor: Actor,
	action: Extract<Action, `paper.${string}`>,
	ids: ReleaseIds,
	db: Tx = service.db
): ReleaseSubject & { readonly by: AdultActor } {
	const found = subjectOf(db, ids) ?? notThere();
	const { by, mayPrepare } = paperFor(service, actor, action, ids.paper, db);
	if (!mayPrepare || by.id === ids.recipient) notThere();
	return { ...found, by };
}
