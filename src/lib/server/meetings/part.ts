import { and, eq } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { MeetingStatus } from '#lib/domain/meeting/status.ts';
import { ruleOf, type Action } from '#lib/policy/actions.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { permit, verdictOn } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { tiesTo } from '#lib/server/access/ties.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { isId } from '#lib/server/db/id.ts';
import { child, meeting, meetingChild, meetingOutcome } from '#lib/server/db/schema/index.ts';
import type { ChildRow } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { allocatedUntil, hears, isHearersAct } from './hearer.ts';

export type MeetingRow = typeof meeting.$inferSelect;
export type OutcomeRow = typeof meetingOutcome.$inferSelect;

/** One child's part in one meeting, with both. For the server only: pages get view models. */
export interface Part {
	readonly part: typeof meetingChild.$inferSelect;
	readonly meeting: MeetingRow;
	readonly child: ChildRow;
	readonly outcome: OutcomeRow | null;
	readonly status: MeetingStatus;
}

/** A part as the address names it: the part must be of that meeting. */
export interface PartIds {
	readonly meeting: string;
	readonly part: string;
}

/**
 * A part, for an act on it. Every query and command about one begins here.
 * @throws 404 unless the policy allows the act about this child and, for what only the one who
 * hears the child does, unless that is this actor at this kind of meeting.
 */
export function partFor(
	service: Service,
	actor: Actor,
	action: Action,
	ids: PartIds,
	db: Tx = service.db
): Part {
	const found = findPart(db, ids) ?? notThere();
	permit(service, actor, action, found.child.id, db);
	if (!isOwnAct(service, actor, action, found, db)) notThere();
	return found;
}

/** Whether an act on a part is allowed; for showing a way to it, never instead of `partFor`. */
export function mayOnPart(service: Service, actor: Actor, action: Action, part: Part): boolean {
	const allowed = verdictOn(service, actor, action, part.child.id) !== 'no';
	return allowed && isOwnAct(service, actor, action, part, service.db);
}

function isOwnAct(service: Service, actor: Actor, action: Action, part: Part, db: Tx): boolean {
	if (!isHearersAct(action)) return true;
	if (actor.kind !== 'adult') return false;
	const day = londonDay(service.now());
	const all = tiesTo(db, actor, part.child.id, day, service.now());
	// Break-glass opens what it is listed for and lends no other tie its weight.
	const byGlass = ruleOf(action).ties?.includes('break-glass') ?? false;
	const ties = new Set([...all].filter((tie) => byGlass || tie !== 'break-glass'));
	return hears(part.meeting, ties, allocatedUntil(db, [part.child.id], day)(part.child.id));
}

function findPart(db: Tx, ids: PartIds): Part | undefined {
	if (!isId(ids.part) || !isId(ids.meeting)) return undefined;
	const row = db
		.select({ part: meetingChild, meeting, child, outcome: meetingOutcome })
		.from(meetingChild)
		.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.innerJoin(child, eq(child.id, meetingChild.childId))
		.leftJoin(meetingOutcome, eq(meetingOutcome.meetingId, meeting.id))
		.where(and(eq(meetingChild.id, ids.part), eq(meeting.id, ids.meeting)))
		.get();
	return row && { ...row, status: row.outcome?.outcome ?? 'planned' };
}
