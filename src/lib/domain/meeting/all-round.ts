import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay, type Instant } from '#lib/domain/calendar/london.ts';

/** Who is asked how a meeting was ("review of reviews", Thurrock 7.6). */
export const SIDES = ['child', 'carer', 'parent', 'professional'] as const;
export type Side = (typeof SIDES)[number];

/** The same few questions for every side, in each side's words. */
export const ROUND_QUESTIONS = ['heard', 'understood', 'next', 'again'] as const;
export type RoundQuestion = (typeof ROUND_QUESTIONS)[number];

export const ROUND_ANSWERS = ['yes', 'partly', 'no'] as const;
export type RoundAnswer = (typeof ROUND_ANSWERS)[number];

/** What somebody answered; null: left out. */
export type RoundAnswers = Readonly<Record<RoundQuestion, RoundAnswer | null>>;

/** How long after a meeting it can be said how it was: eight weeks. */
export const ASKED_FOR_DAYS = 56;
/** How long what was said can be changed: a fortnight from when it was first sent. */
export const CHANGED_FOR_DAYS = 14;

/**
 * Whether somebody may still say how a meeting was, or change what they said. The last days are
 * whole days, Europe/London.
 */
export function mayStillSay(onDay: DayISO, firstSentAt: Instant | null, now: Instant): boolean {
	const today = londonDay(now);
	if (today < onDay) return false;
	if (firstSentAt === null) return today <= addDays(onDay, ASKED_FOR_DAYS);
	return today <= lastDayToChange(firstSentAt);
}

/** The last day on which what was sent can be changed. */
export function lastDayToChange(firstSentAt: Instant): DayISO {
	return addDays(londonDay(firstSentAt), CHANGED_FOR_DAYS);
}

export function isRoundAnswer(text: unknown): text is RoundAnswer {
	return ROUND_ANSWERS.some((one) => one === text);
}

/** Whether anything was answered at all. */
export function saysAnything(answers: RoundAnswers): boolean {
	return ROUND_QUESTIONS.some((question) => answers[question] !== null);
}
