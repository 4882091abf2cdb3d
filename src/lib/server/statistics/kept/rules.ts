import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Instant } from '#lib/domain/calendar/london.ts';
import type { ConferenceKind } from '#lib/domain/meeting/kinds.ts';
import { bandOf, isBand } from '#lib/domain/person/band.ts';
import { reportDueAt } from '#lib/domain/report/due-at.ts';
import { isOpenedBefore, reportTiming, type ReportVerdict } from '#lib/domain/report/in-time.ts';
import type { Db } from '../../db/client.ts';

// A conference's reports are due by real hours: the calendar is asked for, and plays no part.
const CALENDAR = { holidays: ENGLAND_AND_WALES };

/** How a report reached somebody before a conference: in time, late or never. */
export function verdictOnReport(
	kind: ConferenceKind,
	releasedAt: Instant | null,
	startsAt: Instant
): ReportVerdict {
	const due = reportDueAt(kind, startsAt, CALENDAR) ?? startsAt;
	return reportTiming(releasedAt, startsAt, due).verdict;
}

const taught = new WeakSet<Db>();

/**
 * Makes the domain's rules known to a database's SQL, so that rows are counted by the very functions
 * the screens use: `band_on(dob, day, band_set)`, `report_verdict(kind, released_at, starts_at)` and
 * `opened_before(opened_at, starts_at)`.
 */
export function teachRules(db: Db): void {
	if (taught.has(db)) return;
	const as = { deterministic: true } as const;
	db.$client.function('band_on', as, (dob: DayISO, day: DayISO | null, set: string | null) =>
		day === null ? null : bandOf(dob, day, set !== null && isBand(set) ? set : null)
	);
	db.$client.function('report_verdict', as, verdictOnReport);
	db.$client.function('opened_before', as, (openedAt: Instant | null, startsAt: Instant) =>
		isOpenedBefore(openedAt, startsAt) ? 1 : 0
	);
	taught.add(db);
}
