import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Tie } from '#lib/policy/ties.ts';
import { factsOf, type PartFacts } from '#lib/server/meetings/facts.ts';
import { decidedBefore } from '#lib/server/decisions/decided-before.ts';
import { promisesOf } from '#lib/server/meetings/facts-of-promises.ts';
import { allocatedUntil, hears } from '#lib/server/meetings/hearer.ts';
import type { PartRow } from '#lib/server/meetings/parts.ts';
import type { Service } from '#lib/server/service.ts';
import { taskClock } from './clock.ts';
import type { Caseload } from './permitted.ts';
import type { Task } from './task.ts';
import { tasksOf } from './task-rules.ts';

/** A part with how it stands and what is to be done about it. */
export interface OpenWork {
	readonly row: PartRow;
	readonly facts: PartFacts;
	readonly tasks: readonly Task[];
}

/** How these parts stand. Ask `caseloadOf` which of them may be looked at first. */
export function openWork(service: Service, rows: readonly PartRow[]): OpenWork[] {
	const { db } = service;
	const clock = taskClock(service);
	const facts = factsOf(
		db,
		rows.map(({ partId }) => partId)
	);
	const childIds = [...new Set(rows.map(({ child }) => child.id))];
	const promises = promisesOf(db, childIds);
	const decided = decidedBefore(db, childIds);
	return rows.map((row) => {
		const { meeting, child, status } = row;
		const own = facts(row.partId);
		const input = {
			...own,
			kind: meeting.kind,
			status,
			onDay: meeting.onDay,
			startsAt: meeting.startsAt,
			dateOfBirth: child.dob,
			askedAt: row.askedAt,
			promises: promises(child.id, meeting).length,
			decided: decided(child.id, meeting).length
		};
		return { row, facts: own, tasks: tasksOf(input, clock) };
	});
}

const own = ['iro', 'iro-cover', 'chair', 'chair-cover'] as const satisfies readonly Tie[];

/** Of these parts, those at which the actor is the one who hears the child. */
export function ownParts(
	service: Service,
	caseload: Caseload,
	rows: readonly PartRow[]
): PartRow[] {
	const ids = [...new Set(rows.map(({ child }) => child.id))];
	const allocated = allocatedUntil(service.db, ids, londonDay(service.now()));
	return rows.filter(({ child, meeting }) => {
		const ties = new Set(own.filter((tie) => caseload.ties(child.id).has(tie)));
		return hears(meeting, ties, allocated(child.id));
	});
}
