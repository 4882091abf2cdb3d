import { and, eq } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { ageOn } from '#lib/domain/person/age.ts';
import { bandOf, type Band } from '#lib/domain/person/band.ts';
import type { Action } from '#lib/policy/actions.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { may, permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { inForce } from '#lib/server/access/ties.ts';
import { isId } from '#lib/server/db/id.ts';
import { adult, allocation } from '#lib/server/db/schema/index.ts';
import { meetingLines, type MeetingLine } from '#lib/server/meetings/lines.ts';
import { adultName } from '#lib/server/people/adult.ts';
import { bandSetOf, calledName, childRow, fullName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';

interface ChildsWorker {
	readonly name: string;
	readonly as: string;
}

/** A child's page for staff: names and dates; the words are with the meetings. */
export interface ChildPage {
	readonly id: string;
	readonly name: string;
	readonly called: string;
	/** Null for those who see names and dates only. */
	readonly about: null | {
		readonly ref: string;
		readonly age: number;
		/** The band in use, by age, and as a worker set it. */
		readonly band: Band;
		readonly bandByAge: Band;
		readonly bandSet: Band | null;
		readonly workers: readonly ChildsWorker[];
	};
	readonly meetings: readonly MeetingLine[];
	readonly may: {
		readonly setBand: boolean;
		readonly makeCard: boolean;
		readonly seeFamily: boolean;
		readonly communicate: boolean;
		readonly startHelper: boolean;
		/** To ask for an advocate, and see whether there is one. */
		readonly refer: boolean;
		readonly readMessages: boolean;
		readonly readBooklet: boolean;
		readonly writeVisit: boolean;
		readonly seeHistory: boolean;
		readonly protect: boolean;
	};
}

/** What the page shows; `as` of an allocation that everybody concerned may know. */
const shown: readonly string[] = [
	'iro',
	'iro-cover',
	'chair',
	'chair-cover',
	'social-worker',
	'advocate'
];

const knowing = ['views.status', 'band.set', 'access.see'] as const;

/** Whether somebody works with a child closely enough to know more than the name. */
export function knowsChild(isAllowed: (action: Action) => boolean): boolean {
	return knowing.some(isAllowed);
}

/** A child the actor may see. @throws 404 otherwise. */
export function childPage(service: Service, actor: Actor, childId: string): ChildPage {
	if (!isId(childId)) notThere();
	permit(service, actor, 'child.see', childId);
	const { db, vault } = service;
	const row = childRow(db, childId) ?? notThere();
	const today = londonDay(service.now());
	const set = bandSetOf(row) ?? null;
	const sees = may(service, actor, 'meeting.see', childId);
	return {
		id: row.id,
		name: fullName(vault, row),
		called: calledName(vault, row),
		about: knowsChild((action) => may(service, actor, action, childId))
			? {
					ref: row.ref,
					age: ageOn(row.dob, today),
					band: bandOf(row.dob, today, set),
					bandByAge: bandOf(row.dob, today),
					bandSet: set,
					workers: workersOf(service, childId, today)
				}
			: null,
		meetings: sees ? meetingLines(service, actor, {}, { child: childId }).reverse() : [],
		may: {
			setBand: may(service, actor, 'band.set', childId),
			makeCard: may(service, actor, 'card.make', childId),
			seeFamily: may(service, actor, 'family-way.see', childId),
			communicate: may(service, actor, 'communication.write', childId),
			refer: may(service, actor, 'advocate.refer', childId),
			startHelper: may(service, actor, 'helper.start', childId),
			readMessages: may(service, actor, 'message.read', childId),
			readBooklet: may(service, actor, 'booklet.read', childId),
			writeVisit: may(service, actor, 'midway.write', childId),
			seeHistory: may(service, actor, 'access.see', childId),
			protect: may(service, actor, 'protected.write', childId)
		}
	};
}

function workersOf(
	{ db, vault }: Service,
	childId: string,
	today: DayISO
): readonly ChildsWorker[] {
	return db
		.select({ id: adult.id, name: adult.name, as: allocation.as })
		.from(allocation)
		.innerJoin(adult, eq(adult.id, allocation.adultId))
		.where(and(eq(allocation.childId, childId), inForce(allocation.from, allocation.to, today)))
		.all()
		.filter(({ as }) => shown.includes(as))
		.map((row) => ({ name: adultName(vault, row), as: row.as }))
		.sort((a, b) => shown.indexOf(a.as) - shown.indexOf(b.as));
}
