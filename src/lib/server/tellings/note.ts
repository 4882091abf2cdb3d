import { and, eq, inArray } from 'drizzle-orm';
import { isConference } from '#lib/domain/meeting/kinds.ts';
import { isChairNote, type ChairNote } from '#lib/domain/statistics/three-tellings.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { chairNote, reportRelease } from '#lib/server/db/schema/index.ts';
import { askedAfter } from '#lib/server/feedback/people.ts';
import { mayOnPart, partFor, type Part, type PartIds } from '#lib/server/meetings/part.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';

/** A person who was to have the report of this child, and what the chair noted of it. */
export interface NotedAdult {
	readonly adultId: string;
	readonly name: string;
	readonly noted: ChairNote | null;
}

/**
 * Whom the chair can note it of: null where this actor notes nothing, or there is nothing to note.
 * @throws 404 unless the actor may see this child's meetings.
 */
export function reportNotes(service: Service, actor: Actor, ids: PartIds): NotedAdult[] | null {
	const part = partFor(service, actor, 'meeting.see', ids);
	if (!isConference(part.meeting.kind) || part.status !== 'held') return null;
	if (!mayOnPart(service, actor, 'attendance.record', part)) return null;
	const { db, vault } = service;
	const rows = db.select().from(chairNote).where(eq(chairNote.meetingChildId, part.part.id)).all();
	const before = new Map(rows.map(({ adultId, inTime }) => [adultId, inTime] as const));
	return adultsOf(db, part).map((adultId) => {
		const noted = before.get(adultId);
		return {
			adultId,
			name: nameOfAdult(db, vault, adultId) ?? '',
			noted: noted !== undefined && isChairNote(noted) ? noted : null
		};
	});
}

/**
 * Notes whether each invited adult had the report in time, as the chair learnt it at the meeting. Who is
 * left out keeps their note; people who are not of this child's part are passed over.
 * @returns what stops it, or null. @throws 404 unless the actor hears this child.
 */
export function noteInTime(
	service: Service,
	actor: Actor,
	ids: PartIds,
	notes: ReadonlyMap<string, ChairNote>
): 'not-held' | null {
	return service.db.transaction(
		(tx) => {
			const part = partFor(service, actor, 'attendance.record', ids, tx);
			if (part.status !== 'held' || !isConference(part.meeting.kind)) return 'not-held';
			const [by, at] = [asAdult(actor).id, service.now()];
			const adults = adultsOf(tx, part).filter((adultId) => notes.has(adultId));
			const meetingChildId = part.part.id;
			tx.delete(chairNote)
				.where(
					and(eq(chairNote.meetingChildId, meetingChildId), inArray(chairNote.adultId, adults))
				)
				.run();
			for (const adultId of adults) {
				const inTime = notes.get(adultId)!;
				tx.insert(chairNote).values({ meetingChildId, adultId, inTime, by, at }).run();
			}
			record(tx, actor, at, {
				action: 'attendance.record',
				subject: meetingChildId,
				childId: part.child.id,
				detail: { reportNotes: adults.length }
			});
			return null;
		},
		{ behavior: 'immediate' }
	);
}

/** Parents and carers who were to be there, and whoever was to have the report, each once. */
function adultsOf(db: Tx, { part, meeting, child }: Part): string[] {
	const asked = askedAfter(db, meeting.id).filter(({ partIds }) => partIds.includes(part.id));
	const due = db
		.select({ adultId: reportRelease.adultId })
		.from(reportRelease)
		.where(and(eq(reportRelease.meetingId, meeting.id), eq(reportRelease.childId, child.id)))
		.all();
	return [...new Set([...asked, ...due].map(({ adultId }) => adultId))];
}
