import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import type { DueCalendar } from '#lib/domain/meeting/due.ts';
import type { MeetingTimes } from '#lib/domain/report/release-clock.ts';
import type { MeetingRow, OutcomeRow } from '../meetings/part.ts';
import type { Service } from '../service.ts';
import { settingOf } from '../settings/settings.ts';

/** The bank holidays and the council's own number of days, for the clocks of papers. */
export function paperCalendar(service: Pick<Service, 'db'>): DueCalendar {
	return {
		holidays: ENGLAND_AND_WALES,
		settings: { 'review-report': -settingOf(service, 'reviewReportWorkingDays') }
	};
}

/** A meeting's moments as they are now. Nothing of a clock is kept, so a meeting that is moved has others. */
export function timesOf(
	{ kind, startsAt }: Pick<MeetingRow, 'kind' | 'startsAt'>,
	outcome: Pick<OutcomeRow, 'outcome' | 'endedAt'> | null
): MeetingTimes {
	return { kind, startsAt, endedAt: outcome?.outcome === 'held' ? outcome.endedAt : null };
}
