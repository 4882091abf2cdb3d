import { and, asc, eq, inArray } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { inForce } from '#lib/server/access/ties.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { adult, allocation, audit, paperWriter } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { kindsWrittenBy } from './kinds.ts';
import { namesOf } from './names.ts';
import { countAsWriter, paperFor, type PaperFor, type PaperRow } from './paper-for.ts';
import type { Tie } from '#lib/policy/ties.ts';

/** Somebody who writes a paper, or could. */
export interface WriterLine {
	readonly id: string;
	readonly name: string;
	readonly jobTitle: string | null;
	/** They have not written in it yet, so they can be taken off again. */
	readonly isIdle: boolean;
}

/** Those who write a paper, the first first. Call `paperFor` first. */
export function writersOf(service: Service, db: Tx, paper: PaperRow): WriterLine[] {
	const nameOf = namesOf(service, db);
	return db
		.select({ id: paperWriter.adultId, jobTitle: adult.jobTitle })
		.from(paperWriter)
		.innerJoin(adult, eq(adult.id, paperWriter.adultId))
		.where(eq(paperWriter.paperId, paper.id))
		.orderBy(asc(paperWriter.since), asc(paperWriter.adultId))
		.all()
		.map(({ id, jobTitle }) => ({
			id,
			name: nameOf(id),
			jobTitle,
			isIdle: !hasWritten(db, paper, id)
		}));
}

/** Workers of this child who could write in a paper of the core group and don't yet. */
export function couldWrite(service: Service, db: Tx, { paper, part }: PaperFor): WriterLine[] {
	if (!paper.isJoint) return [];
	const nameOf = namesOf(service, db);
	const writing = new Set(writersOf(service, db, paper).map(({ id }) => id));
	const seen = new Map<string, WriterLine>();
	const rows = db
		.select({ id: allocation.adultId, as: allocation.as, jobTitle: adult.jobTitle })
		.from(allocation)
		.innerJoin(adult, eq(adult.id, allocation.adultId))
		.where(
			and(
				eq(allocation.childId, part.child.id),
				inArray(allocation.as, ['social-worker', 'partner-professional']),
				inForce(allocation.from, allocation.to, londonDay(service.now()))
			)
		)
		.all();
	for (const { id, as, jobTitle } of rows) {
		const kinds = kindsWrittenBy(new Set([as as Tie]), part.meeting.kind);
		if (writing.has(id) || !kinds.includes(paper.kind)) continue;
		seen.set(id, { id, name: nameOf(id), jobTitle, isIdle: true });
	}
	return [...seen.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/**
 * Lets a worker of this child write in a paper of the core group: from then on they see all of it.
 * @throws 404 unless the actor writes it, and for anybody who could not.
 */
export function addWriter(service: Service, actor: Actor, paperId: string, adultId: string): void {
	service.db.transaction(
		(tx) => {
			const found = paperFor(service, actor, 'paper.write', paperId, tx);
			if (writersOf(service, tx, found.paper).some(({ id }) => id === adultId)) return;
			if (!couldWrite(service, tx, found).some(({ id }) => id === adultId)) notThere();
			const at = service.now();
			countAsWriter(tx, paperId, adultId, at);
			record(tx, actor, at, {
				action: 'paper.write',
				subject: paperId,
				childId: found.part.child.id,
				detail: { writer: adultId }
			});
		},
		{ behavior: 'immediate' }
	);
}

/**
 * Takes somebody off who was added and has written nothing. Whoever wrote stays: it is theirs, too.
 * @throws 404 unless the actor writes it, for the actor themself, and for somebody who has written.
 */
export function dropWriter(service: Service, actor: Actor, paperId: string, adultId: string): void {
	service.db.transaction(
		(tx) => {
			const { part, by, paper } = paperFor(service, actor, 'paper.write', paperId, tx);
			const found = writersOf(service, tx, paper).find(({ id }) => id === adultId);
			if (!found) return;
			if (!found.isIdle || adultId === by.id) notThere();
			tx.delete(paperWriter)
				.where(and(eq(paperWriter.paperId, paperId), eq(paperWriter.adultId, adultId)))
				.run();
			record(tx, actor, service.now(), {
				action: 'paper.write',
				subject: paperId,
				childId: part.child.id,
				detail: { noWriter: adultId }
			});
		},
		{ behavior: 'immediate' }
	);
}

function hasWritten(db: Tx, { id, childId }: PaperRow, adultId: string): boolean {
	const found = db
		.select({ id: audit.id })
		.from(audit)
		.where(
			and(
				eq(audit.childId, childId),
				eq(audit.subject, id),
				eq(audit.actorId, adultId),
				eq(audit.action, 'paper.write')
			)
		)
		.get();
	return found !== undefined;
}
