import { earlierDay, type DayISO } from '#lib/domain/calendar/day.ts';
import type { DayClockId } from '#lib/domain/meeting/clocks.ts';
import { dueDay, type DueCalendar } from '#lib/domain/meeting/due.ts';

/** When something is due and by which clock; `target` is the council's own, earlier day. */
export interface NextDue {
	readonly clock: DayClockId | 'asked-for';
	readonly day: DayISO;
	readonly target?: DayISO;
}

function last(days: readonly DayISO[]): DayISO | undefined {
	return [...days].sort().at(-1);
}

/**
 * When the next looked-after review is due. `held` are the days of those held in this spell of care,
 * in any order. The IRO may ask for an earlier day, never for a later one (SI 2010/959 reg 33).
 */
export function nextReviewDue(
	becameLookedAfter: DayISO,
	held: readonly DayISO[],
	calendar: DueCalendar,
	askedFor?: DayISO | null
): NextDue {
	const clocks = ['first-review', 'second-review', 'later-review'] as const;
	const clock = clocks[Math.min(held.length, 2)] ?? 'later-review';
	const day = dueDay(clock, last(held) ?? becameLookedAfter, calendar);
	if (!askedFor || askedFor >= day) return { clock, day };
	return { clock: 'asked-for', day: earlierDay(askedFor, day) };
}

/** When the IRO's next midway contact is due; null before the first review was held. */
export function nextMidwayDue(
	firstReview: DayISO | null,
	held: readonly DayISO[],
	calendar: DueCalendar
): NextDue | null {
	if (!firstReview) return null;
	const lastHeld = last(held);
	const clock = lastHeld ? 'later-midway' : 'first-midway';
	return { clock, day: dueDay(clock, lastHeld ?? firstReview, calendar) };
}

/**
 * When the next child protection conference is due: the initial one from the strategy discussion, then
 * the reviews. Null when there is neither a strategy discussion nor an initial conference.
 */
export function nextConferenceDue(
	strategyDiscussion: DayISO | null,
	initialHeld: DayISO | null,
	reviewsHeld: readonly DayISO[],
	calendar: DueCalendar
): NextDue | null {
	const lastReview = last(reviewsHeld);
	if (lastReview) {
		return {
			clock: 'later-review-conference',
			day: dueDay('later-review-conference', lastReview, calendar),
			target: dueDay('later-review-conference-target', lastReview, calendar)
		};
	}
	const clock = initialHeld ? 'first-review-conference' : 'initial-conference';
	const from = initialHeld ?? strategyDiscussion;
	return from && { clock, day: dueDay(clock, from, calendar) };
}
