import { and, desc, eq } from 'drizzle-orm';
import type { Said } from '#lib/domain/advocacy/said.ts';
import type { Actor, AdultActor } from '#lib/policy/actor.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { isId } from '#lib/server/db/id.ts';
import {
	advocateSaid,
	advocateSaidSent,
	child,
	meeting,
	meetingChild,
	meetingOutcome
} from '#lib/server/db/schema/index.ts';
import type { MeetingRow } from '#lib/server/meetings/part.ts';
import type { ChildRow } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { closedBecause, type Closed } from '#lib/server/views/closed.ts';
import { openDraft, standingSaid, type StandingSaid } from './rows.ts';

/** What one advocate writes for one part. For the server: pages get view models. */
export interface SaidForm {
	readonly actor: AdultActor;
	readonly partId: string;
	readonly meeting: MeetingRow;
	readonly child: ChildRow;
	/** Null: nothing is saved yet. */
	readonly id: string | null;
	readonly said: Said;
	/** Of the draft; 0: nothing is saved yet. */
	readonly revision: number;
	/** How many times it was sent. */
	readonly sendings: number;
	/** What stands of it. */
	readonly standing: StandingSaid | null;
	/** Why nothing can be changed any more; null: it can. */
	readonly closed: Closed | null;
}

/**
 * The advocate's own form for a part; that of another advocate is not there for them.
 * @throws 404 without an authority for that child today, and for a meeting that is over and to which
 * this advocate brought nothing.
 */
export function saidForm(
	service: Service,
	actor: Actor,
	partId: string,
	db: Tx = service.db
): SaidForm {
	if (!isId(partId) || actor.kind !== 'adult') notThere();
	const found = findPart(db, partId) ?? notThere();
	permit(service, actor, 'advocate-said.write', found.child.id, db);
	const row = db
		.select()
		.from(advocateSaid)
		.where(and(eq(advocateSaid.meetingChildId, partId), eq(advocateSaid.adultId, actor.id)))
		.get();
	const status = found.outcome ?? 'planned';
	const closed = closedBecause({ startsAt: found.meeting.startsAt, status }, service.now());
	if (closed && !row) notThere();
	const all = row ? standingSaid(db, service, partId) : [];
	return {
		actor,
		partId,
		meeting: found.meeting,
		child: found.child,
		id: row?.id ?? null,
		said: openDraft(service, row),
		revision: row?.revision ?? 0,
		sendings: row ? lastNumber(db, row.id) : 0,
		standing: all.find(({ adultId }) => adultId === actor.id) ?? null,
		closed
	};
}

function findPart(db: Tx, partId: string) {
	return db
		.select({ meeting, child, outcome: meetingOutcome.outcome })
		.from(meetingChild)
		.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.innerJoin(child, eq(child.id, meetingChild.childId))
		.leftJoin(meetingOutcome, eq(meetingOutcome.meetingId, meeting.id))
		.where(eq(meetingChild.id, partId))
		.get();
}

function lastNumber(db: Tx, saidId: string): number {
	const row = db
		.select({ number: advocateSaidSent.number })
		.from(advocateSaidSent)
		.where(eq(advocateSaidSent.saidId, saidId))
		.orderBy(desc(advocateSaidSent.number))
		.get();
	return row?.number ?? 0;
}
