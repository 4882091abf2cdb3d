import { desc, eq } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { bandOf, type Band } from '#lib/domain/person/band.ts';
import { adviceOn, type Advice } from '#lib/domain/reading/advice.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { taskClock } from '#lib/server/caseload/clock.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { isId, newId } from '#lib/server/db/id.ts';
import { midwayNote } from '#lib/server/db/schema/index.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import { bandSetOf, calledName, childRow, fullName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { midwayDueOf } from './due.ts';

/** What an IRO wrote to a child after a visit. */
export interface MidwayNoteLine {
	readonly id: string;
	readonly onDay: DayISO;
	readonly note: string;
	readonly by: string;
	readonly writtenAt: number;
}

/** The notes to one child, the latest visit first. Ask the policy first. */
export function midwayNotesTo(
	{ vault }: Pick<Service, 'vault'>,
	db: Tx,
	childId: string
): MidwayNoteLine[] {
	return db
		.select()
		.from(midwayNote)
		.where(eq(midwayNote.childId, childId))
		.orderBy(desc(midwayNote.onDay), desc(midwayNote.writtenAt))
		.all()
		.map(({ id, onDay, note, writtenBy, writtenAt }) => ({
			id,
			onDay,
			note: vault.open(`midway_note.note:${id}`, note),
			by: nameOfAdult(db, vault, writtenBy) ?? '',
			writtenAt
		}));
}

/** The page on which a note is written. */
export interface MidwayPage {
	readonly childId: string;
	readonly name: string;
	readonly called: string;
	readonly band: Band;
	readonly today: DayISO;
	/** When the next visit is due; null: before the first review. */
	readonly due: DayISO | null;
	readonly notes: readonly (MidwayNoteLine & { readonly advice: Advice })[];
	readonly sendKey: string;
}

/** What was written to a child after visits. @throws 404 unless the actor is their IRO or cover. */
export function midwayPage(service: Service, actor: Actor, childId: string): MidwayPage {
	if (!isId(childId)) notThere();
	permit(service, actor, 'midway.write', childId);
	const { db, vault } = service;
	const row = childRow(db, childId) ?? notThere();
	const today = londonDay(service.now());
	const band = bandOf(row.dob, today, bandSetOf(row));
	return {
		childId,
		name: fullName(vault, row),
		called: calledName(vault, row),
		band,
		today,
		due: midwayDueOf(db, [childId], taskClock(service)).get(childId) ?? null,
		notes: midwayNotesTo(service, db, childId).map((note) => ({
			...note,
			advice: adviceOn(note.note, band)
		})),
		sendKey: newId()
	};
}
