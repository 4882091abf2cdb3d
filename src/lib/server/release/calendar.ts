import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import type { DueCalendar } from '#lib/domain/meeting/due.ts';
import { meetingEnd } from '#lib/domain/meeting/end.ts';
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

/** A meeting's moments, and whether its end is one that nobody said. */
export type TimesOf = MeetingTimes & { readonly isEndAssumed: boolean };

/** A meeting's moments as they are now. Nothing of a clock is kept, so a meeting that is moved has others. */
export function timesOf(
	{ kind, startsAt, minutes }: Pick<MeetingRow, 'kind' | 'startsAt' | 'minutes'>,
	outcome: Pick<OutcomeRow, 'outcome' | 'endedAt'> | null
): TimesOf {
	const end =
		outcome?.outcome === 'held' ? meetingEnd({ startsAt, minutes }, outcome.endedAt) : null;
	return { kind, startsAt, endedAt: end?.at ?? null, isEndAssumed: end?.isAssumed ?? false };
}
