/** A time of day on the wall clock, `HH:MM`, 00:00 to 23:59. */
export type ClockTime = `${number}:${number}`;

/** Reads `HH:MM` (or `H:MM`, or with seconds, which are dropped); null for anything else. */
export function parseClockTime(text: string): ClockTime | null {
	const found = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text.trim());
	if (!found) return null;
	const hours = Number(found[1]);
	const minutes = Number(found[2]);
	return hours < 24 && minutes < 60 ? clockTimeOf(hours * 60 + minutes) : null;
}

/** Minutes since midnight on the wall clock. */
export function minutesOf(time: ClockTime): number {
	const [hours = '0', minutes = '0'] = time.split(':');
	return Number(hours) * 60 + Number(minutes);
}

/** The time of day so many whole minutes (0 to 1439) after midnight. */
export function clockTimeOf(minutes: number): ClockTime {
	const hours = Math.floor(minutes / 60);
	return `${`${hours}`.padStart(2, '0')}:${`${minutes % 60}`.padStart(2, '0')}` as ClockTime;
}
