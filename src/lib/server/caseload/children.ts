import { inArray } from 'drizzle-orm';
import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { ageOn } from '#lib/domain/person/age.ts';
import { bandOf, type Band } from '#lib/domain/person/band.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { child } from '#lib/server/db/schema/index.ts';
import { partsIn, type PartRow } from '#lib/server/meetings/parts.ts';
import { bandSetOf, fullName, type ChildRow } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { knowsChild } from './child.ts';
import { heardBy } from './heard-by.ts';
import { caseloadOf, type Caseload } from './permitted.ts';

/** One child in a list: name, age, band, and when the next meeting is. */
export interface ChildLine {
	readonly id: string;
	readonly name: string;
	/** Null for those who see names and dates only. */
	readonly age: number | null;
	readonly band: Band | null;
	/** The IRO's name; for staff who may know how things stand. */
	readonly iro: string | null;
	readonly next: { readonly id: string; readonly onDay: DayISO; readonly startTime: string } | null;
}

/**
 * The actor's children, by name. A search looks only among them: by the letters of a name, or by
 * the whole reference of the case-management system.
 */
export function childLines(service: Service, actor: Actor, search = ''): ChildLine[] {
	const caseload = caseloadOf(service, actor);
	const ids = caseload.of('child.see');
	const today = londonDay(service.now());
	const next = nextMeetings(service, caseload, today);
	const by = heardBy(service, ids);
	return service.db
		.select()
		.from(child)
		.where(inArray(child.id, ids))
		.all()
		.map((row) => ({ row, name: fullName(service.vault, row) }))
		.filter(({ row, name }) => isFound(search, name, row.ref))
		.map(({ row, name }) => ({
			id: row.id,
			name,
			...aboutOf(caseload, row, today),
			iro: caseload.may('views.status', row.id) ? by(row.id, 'looked-after-review') : null,
			next: nextOf(next.get(row.id))
		}))
		.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
}

function aboutOf(
	caseload: Caseload,
	row: ChildRow,
	today: DayISO
): Pick<ChildLine, 'age' | 'band'> {
	if (!knowsChild((action) => caseload.may(action, row.id))) return { age: null, band: null };
	return { age: ageOn(row.dob, today), band: bandOf(row.dob, today, bandSetOf(row)) };
}

function isFound(search: string, name: string, ref: string): boolean {
	const wanted = search.trim().toLocaleLowerCase('en');
	if (wanted === '') return true;
	return name.toLocaleLowerCase('en').includes(wanted) || ref.toLocaleLowerCase('en') === wanted;
}

function nextMeetings({ db }: Service, caseload: Caseload, today: DayISO): Map<string, PartRow> {
	const rows = partsIn(db, caseload.of('meeting.see'), { from: today, to: addDays(today, 366) });
	const planned = rows.filter(({ status }) => status === 'planned' || status === 'adjourned');
	return new Map(planned.reverse().map((row) => [row.child.id, row]));
}

function nextOf(row: PartRow | undefined): ChildLine['next'] {
	return row
		? { id: row.meeting.id, onDay: row.meeting.onDay, startTime: row.meeting.startTime }
		: null;
}
