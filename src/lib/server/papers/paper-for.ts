import { and, eq } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Action } from '#lib/policy/actions.ts';
import type { Actor, AdultActor } from '#lib/policy/actor.ts';
import type { Ties } from '#lib/policy/ties.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { tiesTo } from '#lib/server/access/ties.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { isId } from '#lib/server/db/id.ts';
import { meetingChild, paper, paperWriter } from '#lib/server/db/schema/index.ts';
import { partFor, type Part } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';
import { kindsWrittenBy, knowsRecipients, seesEveryPaper } from './kinds.ts';

export type PaperRow = typeof paper.$inferSelect;

/** A paper, with the part it is about and what this person is to it today. For the server only. */
export interface PaperFor {
	readonly paper: PaperRow;
	readonly part: Part;
	readonly by: AdultActor;
	readonly ties: Ties;
	/** They are one of those who write it. */
	readonly isWriter: boolean;
	readonly mayWrite: boolean;
	/** They may know who is to have it. */
	readonly mayPrepare: boolean;
}

/**
 * A paper, for an act on it. Every query and command about one begins here.
 * @throws 404 unless the policy allows the act about this child and this paper is one they may see:
 * of a meeting's papers those who chair it, support it or manage its team see all, a social worker
 * and a professional from another agency those they write in; and for `paper.write` unless it is of a
 * kind that is theirs to write.
 */
export function paperFor(
	service: Service,
	actor: Actor,
	action: Extract<Action, `paper.${string}`>,
	paperId: string,
	db: Tx = service.db
): PaperFor {
	const by = asAdult(actor);
	const row = isId(paperId) ? rowOf(db, paperId) : undefined;
	if (!row) notThere();
	const ids = { meeting: row.meetingId, part: row.paper.meetingChildId };
	const part = partFor(service, actor, action, ids, db);
	const ties = tiesTo(db, by, part.child.id, londonDay(service.now()), service.now());
	const isWriter = writesIn(db, paperId, by.id);
	const isTheirs = seesEveryPaper(ties) || isWriter;
	const kinds = kindsWrittenBy(ties, part.meeting.kind);
	const mayWrite = isTheirs && kinds.includes(row.paper.kind);
	const mayPrepare = isTheirs && knowsRecipients(ties);
	if (!isTheirs || (action === 'paper.write' && !mayWrite)) notThere();
	if (action === 'paper.prepare' && !mayPrepare) notThere();
	return { paper: row.paper, part, by, ties, isWriter, mayWrite, mayPrepare };
}

/** Whether somebody is one of those who write a paper. */
export function writesIn(db: Tx, paperId: string, adultId: string): boolean {
	const found = db
		.select({ since: paperWriter.since })
		.from(paperWriter)
		.where(and(eq(paperWriter.paperId, paperId), eq(paperWriter.adultId, adultId)))
		.get();
	return found !== undefined;
}

/** Counts somebody among those who write a paper, from their first words in it on. */
export function countAsWriter(tx: Tx, paperId: string, adultId: string, since: number): void {
	tx.insert(paperWriter).values({ paperId, adultId, since }).onConflictDoNothing().run();
}

function rowOf(db: Tx, paperId: string) {
	return db
		.select({ paper, meetingId: meetingChild.meetingId })
		.from(paper)
		.innerJoin(meetingChild, eq(meetingChild.id, paper.meetingChildId))
		.where(eq(paper.id, paperId))
		.get();
}
