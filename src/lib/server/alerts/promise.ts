import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import { clockTimeOf } from '#lib/domain/calendar/clock-time.ts';
import type { OfficeCalendar, OpeningHours } from '#lib/domain/calendar/opening-hours.ts';
import { promiseAt, type Promised } from '#lib/domain/alert/promise.ts';
import type { Tx } from '../db/client.ts';
import type { Service } from '../service.ts';
import { settingOf } from '../settings/settings.ts';
import { dutyAround } from './duty.ts';

/** The office's hours: Monday to Friday as set, closed on bank holidays. */
export function officeCalendar(service: Service): OfficeCalendar {
	const hours = [
		clockTimeOf(settingOf(service, 'opensAt')),
		clockTimeOf(settingOf(service, 'closesAt'))
	] as const;
	const week: OpeningHours = { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours };
	return { hours: week, holidays: ENGLAND_AND_WALES };
}

/** What can honestly be promised now to a child who says that they are not safe. */
export function promiseNow(service: Service, tx: Tx = service.db): Promised {
	const now = service.now();
	return promiseAt(now, officeCalendar(service), dutyAround(tx, now));
}
