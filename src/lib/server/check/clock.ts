import { desc } from 'drizzle-orm';
import { addMonths, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay, londonInstant, londonTime } from '#lib/domain/calendar/london.ts';
import { audit } from '../db/schema/index.ts';
import { notWell, well, type Check } from './finding.ts';

/** The portal was written in this year; a clock before it has lost its battery. */
const WRITTEN: DayISO = '2026-01-01';
/** Two machines' clocks may be this far apart. */
const SLACK = 5 * 60_000;

/** The clock: not behind what it has already recorded, and London's time as the rest of the world has it. */
export const clockCheck: Check = {
	about: 'clock',
	look: ({ db, now }) => {
		const at = now();
		const today = londonDay(at);
		const shown = `${today} ${londonTime(at)}`;
		if (today < WRITTEN)
			return notWell(`It says ${shown}, which is past: set this machine’s clock.`);
		const last = db.select({ at: audit.at }).from(audit).orderBy(desc(audit.id)).limit(1).get();
		if (last && last.at > at + SLACK) {
			return notWell(
				`It says ${shown}, and something is recorded at ${londonDay(last.at)} ${londonTime(last.at)} already: set this machine’s clock.`
			);
		}
		const odd = [0, 3, 6, 9, 12].map((ahead) => addMonths(today, ahead)).find(isOtherwiseInLondon);
		if (odd) {
			return notWell(
				`Summer time on ${odd} is not what this machine’s time zones say. The law may have changed: update sayso.`
			);
		}
		return well(`It says ${shown} in London.`);
	}
};

const world = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/London',
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23'
});

/** Whether noon in London is another moment to this machine's time zone data than to our own rule. */
function isOtherwiseInLondon(day: DayISO): boolean {
	return world.format(londonInstant(day, '12:00')) !== '12:00';
}
