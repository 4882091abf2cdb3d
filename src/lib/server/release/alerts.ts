import { and, eq, gte, inArray, lte } from 'drizzle-orm';
import { addDays } from '#lib/domain/calendar/day.ts';
import { londonDay, type Instant } from '#lib/domain/calendar/london.ts';
import { isConference } from '#lib/domain/meeting/kinds.ts';
import {
	alertToSend,
	ALERT_HOURS_AHEAD,
	type DeadlineAlert
} from '#lib/domain/report/deadline-alert.ts';
import { system } from '#lib/policy/actor.ts';
import { inForce } from '../access/ties.ts';
import { record } from '../audit/audit.ts';
import type { Tx } from '../db/client.ts';
import { allocation, deadlineTold, meeting, meetingChild } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import { chairsOf } from './chairs.ts';
import { duePapers, type DuePaper } from './due-papers.ts';
import { ofTeamsOf } from './managers.ts';
import { tellOne } from './told.ts';

/** The furthest a deadline that is told of now can lie from its meeting's day: reviews, and sheets after. */
const AROUND_DAYS = 28;

/**
 * Every minute: those who can act are told 48, 24 and 4 hours ahead of each deadline of which
 * something is not out yet. It works from rows, so a restart loses and repeats nothing, and a meeting
 * that was moved is told of anew.
 */
export function tellDeadlines(service: Service): void {
	service.db.transaction(
		(tx) => {
			const open = duePapers(service, tx, childrenAround(service, tx)).filter(
				// Of a review nobody may mean to write a report: of that the board tells, and no notice.
				({ recipient, dueAt, paper, part }) =>
					dueAt !== null && !recipient?.out && (paper !== null || isConference(part.meeting.kind))
			);
			const byDeadline = Map.groupBy(open, ({ part, dueAt }) => `${part.partId}/${dueAt}`);
			// Brothers and sisters of one conference are told of together: one message each, whatever is due.
			const all = [...byDeadline.values()].flatMap((lines) => whoToTell(service, tx, lines));
			for (const adultId of new Set(all)) tellOne(service, tx, adultId, 'paper-due');
		},
		{ behavior: 'immediate' }
	);
}

/** Notes that one deadline is told of, where it is time; gives those to tell. */
function whoToTell(service: Service, tx: Tx, lines: readonly DuePaper[]): string[] {
	const [{ part, dueAt } = {}] = lines;
	if (!part || dueAt === undefined || dueAt === null) return [];
	const now = service.now();
	const alert = alertToSend(dueAt, toldOf(tx, part.partId, dueAt), now);
	if (!alert) return [];
	tx.insert(deadlineTold)
		.values({ meetingChildId: part.partId, ...alert, at: now })
		.run();
	const who = whoCanAct(service, tx, lines, alert.hoursAhead);
	record(tx, system('papers'), now, {
		action: 'deadline.tell',
		subject: part.partId,
		childId: part.child.id,
		detail: { hoursAhead: alert.hoursAhead, told: who.length }
	});
	return who;
}

function toldOf(tx: Tx, partId: string, dueAt: Instant): DeadlineAlert[] {
	return tx
		.select({ dueAt: deadlineTold.dueAt, hoursAhead: deadlineTold.hoursAhead })
		.from(deadlineTold)
		.where(and(eq(deadlineTold.meetingChildId, partId), eq(deadlineTold.dueAt, dueAt)))
		.all()
		.flatMap((row) => {
			const hoursAhead = ALERT_HOURS_AHEAD.find((hours) => hours === row.hoursAhead);
			return hoursAhead === undefined ? [] : [{ dueAt: row.dueAt, hoursAhead }];
		});
}

/**
 * Whoever prepares, while something is to be prepared; whoever approves, while something waits for
 * that; and four hours ahead all of them. Never whoever is to have it.
 */
function whoCanAct(
	service: Service,
	tx: Tx,
	lines: readonly DuePaper[],
	hoursAhead: DeadlineAlert['hoursAhead']
): string[] {
	const [{ part } = {}] = lines;
	if (!part) return [];
	const childId = part.child.id;
	const today = londonDay(service.now());
	const isLast = hoursAhead === 4;
	const isToPrepare = isLast || lines.some(({ recipient }) => recipient?.last !== 'prepared');
	const isToApprove = isLast || lines.some(({ recipient }) => recipient?.last === 'prepared');
	const chairs = chairsOf(tx, part.meeting, childId, today);
	const all = [
		...(isToPrepare ? workersOf(tx, childId, today) : []),
		...(isToPrepare ? ofTeamsOf(tx, 'business-support', childId, today) : []),
		...chairs,
		...(isToApprove ? ofTeamsOf(tx, 'manager', childId, today) : [])
	];
	const readers = lines.flatMap(({ recipient }) => (recipient ? [recipient.recipientId] : []));
	return [...new Set(all)].filter((id) => !readers.includes(id));
}

function workersOf(tx: Tx, childId: string, today: ReturnType<typeof londonDay>): string[] {
	return tx
		.select({ adultId: allocation.adultId })
		.from(allocation)
		.where(
			and(
				eq(allocation.childId, childId),
				inArray(allocation.as, ['social-worker']),
				inForce(allocation.from, allocation.to, today)
			)
		)
		.all()
		.map(({ adultId }) => adultId);
}

function childrenAround({ now }: Service, tx: Tx): string[] {
	const today = londonDay(now());
	const rows = tx
		.selectDistinct({ childId: meetingChild.childId })
		.from(meetingChild)
		.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.where(
			and(
				gte(meeting.onDay, addDays(today, -AROUND_DAYS)),
				lte(meeting.onDay, addDays(today, AROUND_DAYS))
			)
		)
		.all();
	return rows.map(({ childId }) => childId);
}
