import { inArray } from 'drizzle-orm';
import { addDays } from '#lib/domain/calendar/day.ts';
import { londonDay, londonTime } from '#lib/domain/calendar/london.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { feedbackReminded } from '#lib/server/db/schema/index.ts';
import { areOff } from '#lib/server/notices/off.ts';
import { writeNotice } from '#lib/server/notices/write.ts';
import type { Service } from '#lib/server/service.ts';
import { settingOf } from '#lib/server/settings/settings.ts';
import { everyAsked } from './asked.ts';
import { askedLately, type AskedPerson } from './people.ts';
import { saidBy } from './said.ts';

/** A reminder that is later than this many days, because nothing ran, is not sent at all. */
const NOT_LATER_THAN = 9;

/** Reminders go out between these hours of the day, Europe/London: nobody is woken by one. */
const HOURS = { from: '09:00', to: '19:00' } as const;

/**
 * Reminds everybody once who was asked some days ago and has said nothing. The notice names no meeting and
 * nothing of what it is about. Whoever's notices are off gets none, then or later. Rows alone say
 * who was reminded, so a restart loses none and doubles none.
 */
export function remindOfFeedback(service: Service): void {
	const now = service.now();
	if (!isDaytime(now)) return;
	const today = londonDay(now);
	const to = addDays(today, -settingOf(service, 'feedbackReminderDays'));
	for (const person of askedLately(service.db, { from: addDays(to, -NOT_LATER_THAN), to })) {
		if (!isDue(service, service.db, person)) continue;
		service.db.transaction((tx) => remind(service, tx, person), { behavior: 'immediate' });
	}
}

function remind(service: Service, tx: Tx, person: AskedPerson): void {
	if (!isDue(service, tx, person)) return;
	const at = service.now();
	tx.insert(feedbackReminded)
		.values({ mark: marksOf(service, person)[0]!, at })
		.run();
	const { adultId } = person;
	if (areOff(tx, adultId)) return;
	writeNotice(service, tx, { adultId, kind: 'feedback-waiting', path: '/family' });
}

function isDue(service: Service, db: Tx, person: AskedPerson): boolean {
	const marks = [...marksOf(service, person)];
	const known = db
		.select({ at: feedbackReminded.at })
		.from(feedbackReminded)
		.where(inArray(feedbackReminded.mark, marks))
		.get();
	return !known && saidBy(service, db, person) === null && isStillAsked(service, db, person);
}

/** As the person would find it today: what has ended or is restricted meanwhile ends the question, too. */
function isStillAsked(service: Service, db: Tx, { adultId, meetingId }: AskedPerson): boolean {
	const themself = {
		kind: 'adult',
		id: adultId,
		sessionId: '',
		roles: [],
		freshAt: 0,
		secondFactor: true
	} as const;
	return everyAsked(service, themself, db).some((one) => one.meetingId === meetingId);
}

function marksOf({ vault }: Pick<Service, 'vault'>, { meetingId, adultId }: AskedPerson) {
	return vault.marks('feedback_reminded.mark', `${meetingId}/${adultId}`);
}

function isDaytime(now: number): boolean {
	const time = londonTime(now);
	return HOURS.from <= time && time < HOURS.to;
}
