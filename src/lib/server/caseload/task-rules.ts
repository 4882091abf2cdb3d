import { earlierDay, addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay, type Instant } from '#lib/domain/calendar/london.ts';
import { readBy } from '#lib/domain/alert/read-by.ts';
import { addWorkingDays } from '#lib/domain/calendar/working-days.ts';
import { decisionsDue } from '#lib/domain/meeting/decisions.ts';
import { dueDay, type DueCalendar } from '#lib/domain/meeting/due.ts';
import { hasParticipationCode } from '#lib/domain/meeting/kinds.ts';
import { isUnderFour } from '#lib/domain/person/age.ts';
import { taskKinds, type Task, type TaskClock, type TaskInput, type TaskKind } from './task.ts';

/** How many days before a meeting its child is reminded and talked with. */
export const AHEAD_DAYS = 14;

type Rule = (input: TaskInput, clock: TaskClock) => { due: DayISO; count?: number } | null;

const isAhead = ({ status, startsAt }: TaskInput, { now }: TaskClock) =>
	status === 'planned' && startsAt > now;
const isNear = (input: TaskInput, clock: TaskClock) =>
	isAhead(input, clock) && input.onDay <= addDays(londonDay(clock.now), AHEAD_DAYS);
const isYoung = (input: TaskInput) => isUnderFour(input.dateOfBirth, input.onDay);

/**
 * The day by which an answer is owed. A wish made in the last working days before its meeting is
 * decided there, and decisions are shared within 5 working days of it (Hampshire 5.7); one made
 * earlier is answered within as many days of being made, if only with "not yet".
 */
export function answerDue(madeAt: Instant, onDay: DayISO | null, calendar: DueCalendar): DayISO {
	const made = londonDay(madeAt);
	const alone = dueDay('decisions', made, calendar);
	const isDecidedThere = onDay !== null && onDay >= made && onDay <= alone;
	return isDecidedThere ? dueDay('decisions', onDay, calendar) : alone;
}

/** Whether a child who could say something before a meeting that is near has not. */
function lacksViews(input: TaskInput, clock: TaskClock): boolean {
	const none = input.views.state === 'none' || input.views.state === 'taken-back';
	return none && hasParticipationCode(input.kind) && isNear(input, clock) && !isYoung(input);
}

/** What was promised or decided before is looked at on the day of the next meeting. */
function lookedBackAt({ status, onDay }: TaskInput, { now }: TaskClock, count: number) {
	const isDay = status === 'held' || (status === 'planned' && onDay === londonDay(now));
	return count > 0 && isDay ? { due: onDay, count } : null;
}

/** Each task with the rule that says whether it is there and by when: one table for every list. */
const RULES: Readonly<Record<TaskKind, Rule>> = {
	'read-views': (input, clock) => {
		const { unread, sentAt } = input.views;
		if (unread === 0) return null;
		const soon = readBy(sentAt ?? clock.now, clock.holidays, clock.readWithin);
		return { due: isAhead(input, clock) ? earlierDay(soon, input.onDay) : soon, count: unread };
	},
	talk: (input, clock) => {
		const waits = input.work.talk === null || input.work.talk === 'offered';
		if (!waits || !hasParticipationCode(input.kind) || !isNear(input, clock)) return null;
		return { due: addWorkingDays(input.onDay, -1, clock.holidays) };
	},
	outcome: (input, { now }) =>
		input.status === 'planned' && input.startsAt <= now ? { due: input.onDay } : null,
	'asked-back': ({ decisions }, { now, holidays, readWithin }) =>
		decisions.askedBack === 0
			? null
			: {
					due: readBy(decisions.askedBackAt ?? now, holidays, readWithin),
					count: decisions.askedBack
				},
	decisions: (input, clock) =>
		input.status === 'held' &&
		hasParticipationCode(input.kind) &&
		input.decisions.sharedAt === null &&
		!isYoung(input)
			? { due: decisionsDue(input.onDay, clock) }
			: null,
	corrections: ({ decisions, status }, { now }) =>
		status === 'held' && decisions.sharedAt !== null && decisions.drafts > 0
			? { due: londonDay(now), count: decisions.drafts }
			: null,
	answers: ({ wishes, onDay }, clock) =>
		wishes.oldestOpenAt === null
			? null
			: { due: answerDue(wishes.oldestOpenAt, onDay, clock), count: wishes.open },
	'answers-again': ({ wishes, onDay, status, startsAt }, clock) =>
		status === 'held' && wishes.notYetAt !== null && wishes.notYetAt < startsAt
			? { due: dueDay('decisions', onDay, clock), count: wishes.notYet }
			: null,
	attendance: (input) =>
		input.status === 'held' &&
		hasParticipationCode(input.kind) &&
		input.code.code === null &&
		input.work.childCame === null &&
		!isYoung(input)
			? { due: input.onDay }
			: null,
	promises: (input, clock) => lookedBackAt(input, clock, input.promises),
	'decisions-done': (input, clock) => lookedBackAt(input, clock, input.decided),
	code: (input, clock) =>
		input.status === 'held' && hasParticipationCode(input.kind) && input.code.code === null
			? { due: dueDay('decisions', input.onDay, clock) }
			: null,
	'ask-views': (input, clock) =>
		lacksViews(input, clock) && input.askedAt === null ? { due: input.onDay } : null,
	'no-views': (input, clock) =>
		lacksViews(input, clock) && input.askedAt !== null ? { due: input.onDay } : null,
	file: (input, clock) => (isToFile(input) ? { due: dueDay('record', input.onDay, clock) } : null)
};

/** Whether a held meeting has something for the statutory record that is not filed yet. */
export function isToFile(input: Pick<TaskInput, 'status' | 'views' | 'wishes' | 'work'>): boolean {
	const { status, views, wishes, work } = input;
	if (status !== 'held' || work.filedAt !== null) return false;
	return views.sentAt !== null || wishes.all > 0 || work.talk !== null || work.childCame !== null;
}

/** Everything to be done about one part now, most burning kind first. */
export function tasksOf(input: TaskInput, clock: TaskClock): Task[] {
	return taskKinds.flatMap((kind) => {
		const found = RULES[kind](input, clock);
		return found ? [{ kind, due: found.due, count: found.count ?? 1 }] : [];
	});
}
