import { ENGLAND_AND_WALES_KNOWN, isCoveredByTable } from '#lib/domain/calendar/bank-holidays.ts';
import { addMonths } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { notWell, well, type Check } from './finding.ts';

/** The table of bank holidays: every due date of the coming year rests on it. */
export const bankHolidayCheck: Check = {
	about: 'bank holidays',
	look: ({ now }) => {
		const today = londonDay(now());
		const { to } = ENGLAND_AND_WALES_KNOWN;
		return isCoveredByTable(today) && isCoveredByTable(addMonths(today, 12))
			? well(`The table goes to ${to}.`)
			: notWell(`The table goes to ${to} and does not cover the coming year: update sayso.`);
	}
};
