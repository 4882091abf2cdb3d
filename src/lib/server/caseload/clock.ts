import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import type { Service } from '#lib/server/service.ts';
import { settingOf } from '#lib/server/settings/settings.ts';
import type { TaskClock } from './task.ts';

/** The day it is and the council's own numbers, as the rules of the tasks want them. */
export function taskClock(service: Service): TaskClock {
	return {
		now: service.now(),
		holidays: ENGLAND_AND_WALES,
		settings: { 'review-report': -settingOf(service, 'reviewReportWorkingDays') },
		readWithin: settingOf(service, 'readWithinWorkingDays')
	};
}
