import { addDays } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { askBackAbout } from '../ask-back/ask.ts';
import { replyToAskBack } from '../ask-back/reply.ts';
import { askBack } from '../db/schema/index.ts';
import { newId } from '../db/id.ts';
import { markDecisionDone } from '../decisions/done.ts';
import { decisionsPage } from '../decisions/page.ts';
import { shareDecisions } from '../decisions/share.ts';
import { writeDecision } from '../decisions/write.ts';
import { changeStatus } from '../meetings/outcome.ts';
import { writeMidwayNote } from '../midway/write.ts';
import { recordAttendance } from '../participation/attendance.ts';
import { confirmCode } from '../participation/confirm.ts';
import type { Service } from '../service.ts';
import { actorsOf } from './actors.ts';
import { decidedLastTime, decidedLately } from './after-story.ts';
import { askedBack, putRight, visits } from './back-story.ts';
import { clockAt } from './clock-at.ts';
import type { Made } from './history.ts';
import { sayHowItWas } from './said-after.ts';
import type { Past } from './upcoming.ts';
import { wishesOfChild } from './wishes-of.ts';

/**
 * What came back after meetings: decisions and whether they were done, corrections, questions back,
 * notes after visits, and how it was. Made by the same commands as in use, with the clock set back.
 */
export function addAfterwards(service: Service, made: Made): void {
	const given = new Map<string, readonly string[]>();
	for (const [ref, decisions] of Object.entries(decidedLastTime)) {
		const past = made.past.get(ref);
		if (past) given.set(ref, decide(service, made, ref, past, decisions, 3));
	}
	for (const [ref, recent] of made.recent) {
		held(service, made, ref, recent);
		const lately = decidedLately[ref];
		lookBack(service, made, ref, recent, given.get(ref) ?? []);
		if (!lately) continue;
		const ids = decide(service, made, ref, recent, lately.decisions, lately.afterDays);
		given.set(`${ref}:lately`, ids);
	}
	correct(service, made, given);
	for (const asked of askedBack) askAbout(service, made, given, asked);
	for (const visit of visits) {
		const day = addDays(londonDay(service.now()), -visit.daysAgo);
		const at = clockAt(service, day, '17:00');
		const { adult } = actorsOf(made, visit.child, 'DEMO-IRO', at.now());
		const childId = made.children.get(visit.child)!;
		writeMidwayNote(at, adult, childId, { onDay: day, note: visit.note, sendKey: newId() });
	}
	sayHowItWas(service, made);
}

function held(
	service: Service,
	made: Made,
	ref: string,
	{ meeting, part, day, chair }: Past
): void {
	const at = clockAt(service, day, '18:00');
	const { adult } = actorsOf(made, ref, chair, at.now());
	const ids = { meeting, part };
	const nothing = { authoriser: null, reason: '', newDay: null, newTime: null };
	changeStatus(at, adult, meeting, { to: 'held', ...nothing });
	recordAttendance(at, adult, ids, { child: 'spoke', led: null, adults: new Map() });
	confirmCode(at, adult, ids, 'PN1');
}

/** Writes decisions down and, if they were shared, shares them so many days after; gives their ids. */
function decide(
	service: Service,
	made: Made,
	ref: string,
	past: Past,
	decisions: (typeof decidedLastTime)[string],
	afterDays: number | null
): readonly string[] {
	const at = clockAt(service, addDays(past.day, afterDays ?? 1), '11:00');
	const { child, adult } = actorsOf(made, ref, past.chair, at.now());
	const ids = { meeting: past.meeting, part: past.part };
	const wishes = wishesOfChild(service, child.id);
	const written = decisions.map(({ what, who, withinDays, byWhen, wish }) => {
		const decisionId = newId();
		const wishId = wish === undefined ? '' : (wishes[wish] ?? '');
		const byDay = withinDays === null ? null : addDays(past.day, withinDays);
		const given = { decisionId, wishId, what, who, byDay, byWhen: byWhen ?? null };
		writeDecision(at, adult, ids, given);
		return decisionId;
	});
	if (afterDays !== null) shareDecisions(at, adult, ids, decisionsPage(at, adult, ids).asOf);
	return written;
}

/** At the review since: was it done? */
function lookBack(
	service: Service,
	made: Made,
	ref: string,
	recent: Past,
	decisionIds: readonly string[]
): void {
	const at = clockAt(service, recent.day, '18:30');
	const { adult } = actorsOf(made, ref, recent.chair, at.now());
	const ids = { meeting: recent.meeting, part: recent.part };
	decisionIds.forEach((decisionId, index) => {
		const done = decidedLastTime[ref]?.[index]?.done;
		if (done) markDecisionDone(at, adult, ids, { decisionId, ...done });
	});
}

function correct(
	service: Service,
	made: Made,
	given: ReadonlyMap<string, readonly string[]>
): void {
	const { child, at: index, what, afterDays } = putRight;
	const recent = made.recent.get(child);
	const decisionId = given.get(`${child}:lately`)?.[index];
	const told = decidedLately[child]?.decisions[index];
	if (!recent || !decisionId || !told) return;
	const at = clockAt(service, addDays(recent.day, afterDays), '12:00');
	const { adult } = actorsOf(made, child, recent.chair, at.now());
	const ids = { meeting: recent.meeting, part: recent.part };
	const byDay = told.withinDays === null ? null : addDays(recent.day, told.withinDays);
	writeDecision(at, adult, ids, {
		decisionId,
		wishId: '',
		what,
		who: told.who,
		byDay,
		byWhen: null
	});
	shareDecisions(at, adult, ids, decisionsPage(at, adult, ids).asOf);
}

function askAbout(
	service: Service,
	made: Made,
	given: ReadonlyMap<string, readonly string[]>,
	asked: (typeof askedBack)[number]
): void {
	const recent = made.recent.get(asked.child);
	const id = given.get(`${asked.child}:lately`)?.[asked.at];
	if (!recent || !id) return;
	const at = clockAt(service, addDays(recent.day, asked.afterDays), '19:00');
	const { child, adult } = actorsOf(made, asked.child, recent.chair, at.now());
	askBackAbout(at, child, { about: 'decision', id, words: asked.words, sendKey: newId() });
	if (asked.reply === null) return;
	const found = service.db
		.select()
		.from(askBack)
		.all()
		.find(({ decisionId }) => decisionId === id);
	const next = clockAt(service, addDays(recent.day, asked.afterDays + 1), '10:00');
	const ids = { meeting: recent.meeting, part: recent.part };
	if (found) replyToAskBack(next, adult, ids, { askBackId: found.id, reply: asked.reply });
}
