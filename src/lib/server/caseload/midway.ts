import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { childRow, fullName } from '#lib/server/people/child.ts';
import { midwayDueOf } from '#lib/server/midway/due.ts';
import type { Service } from '#lib/server/service.ts';
import { taskClock } from './clock.ts';
import type { Caseload } from './permitted.ts';

/** A midway visit that is due or soon will be. */
export interface MidwayLine {
	readonly childId: string;
	readonly child: string;
	readonly due: DayISO;
}

/** Visits due from the actor up to a day, those due since `from` only, earliest first. */
export function midwayLines(
	service: Service,
	caseload: Caseload,
	{ from, to }: { readonly from?: DayISO; readonly to: DayISO }
): MidwayLine[] {
	const due = midwayDueOf(service.db, caseload.of('midway.write'), taskClock(service));
	return [...due]
		.filter(([, day]) => day <= to && (from === undefined || day >= from))
		.sort(([, one], [, other]) => (one < other ? -1 : 1))
		.flatMap(([childId, day]) => {
			const row = childRow(service.db, childId);
			return row ? [{ childId, child: fullName(service.vault, row), due: day }] : [];
		});
}

/** What burns on the start page: the coming week, and what has waited no longer than eight weeks. */
export function midwaySoon(service: Service, caseload: Caseload, backDays: number): MidwayLine[] {
	const today = londonDay(service.now());
	return midwayLines(service, caseload, { from: addDays(today, -backDays), to: addDays(today, 7) });
}
