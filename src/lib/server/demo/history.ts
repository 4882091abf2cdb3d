import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import { newId } from '../db/id.ts';
import { sendToIro } from '../messages/from-child.ts';
import { confirmCode } from '../participation/confirm.ts';
import { recordAttendance } from '../participation/attendance.ts';
import { recordTalk } from '../participation/talk.ts';
import type { Service } from '../service.ts';
import { changeStatus } from '../meetings/outcome.ts';
import { readViews } from '../views-for-iro/read.ts';
import { answerWish } from '../wishes/answer.ts';
import { actorsOf } from './actors.ts';
import { demoSends } from './sends.ts';
import { lastTime, thisTime, type LastTime } from './story.ts';
import type { Parts, Past } from './upcoming.ts';
import type { Ids } from './young-people.ts';
import { wishesOfChild } from './wishes-of.ts';

export interface Made {
	readonly adults: Ids;
	readonly children: Ids;
	readonly parts: Parts;
	readonly past: ReadonlyMap<string, Past>;
	/** The reviews of the last weeks. */
	readonly recent: ReadonlyMap<string, Past>;
}

/**
 * What the young people said and were answered: made by the same commands as in use, with the clock
 * set back, so that the demo holds nothing which the portal could not have made.
 */
export function addHistory(service: Service, made: Made): void {
	for (const [ref, story] of Object.entries(lastTime)) {
		const past = made.past.get(ref);
		if (past) tellLastTime(service, made, ref, past, story);
	}
	for (const [ref, { pages, send }] of Object.entries(thisTime)) {
		const part = made.parts.get(`${ref}:next`);
		const { child } = actorsOf(made, ref, 'DEMO-IRO', service.now());
		if (part) demoSends(service, child, part, pages, send);
	}
	const { child } = actorsOf(made, 'DEMO-C4', 'DEMO-IRO', service.now());
	sendToIro(service, child, {
		kind: 'ring-me',
		body: 'Any day after 4 is good.',
		sendKey: newId()
	});
}

/** A review of half a year ago from views to answers. */
function tellLastTime(
	service: Service,
	made: Made,
	ref: string,
	past: Past,
	story: LastTime
): void {
	const { child, adult } = actorsOf(made, ref, past.chair, service.now());
	const ids = { meeting: past.meeting, part: past.part };
	const on = (days: number, time: '10:00' | '16:30'): Service => {
		const now = londonInstant(addDays(past.day, days), time);
		return { ...service, now: () => now };
	};
	demoSends(on(-6, '16:30'), child, past.part, story.pages, true);
	readViews(on(-5, '10:00'), fresh(adult, on(-5, '10:00')), ids);
	const talked: DayISO = addDays(past.day, -3);
	recordTalk(on(-3, '16:30'), adult, ids, { outcome: 'held', onDay: talked, note: '' });
	const after = on(1, '10:00');
	changeStatus(after, adult, past.meeting, {
		to: 'held',
		authoriser: null,
		reason: '',
		newDay: null,
		newTime: null
	});
	recordAttendance(after, adult, ids, { child: story.came, led: null, adults: new Map() });
	confirmCode(after, adult, ids, story.code);
	const wishes = wishesOfChild(service, child.id);
	story.answers.forEach((answer, at) => {
		const wishId = wishes[at];
		if (wishId)
			answerWish(after, adult, ids, {
				wishId,
				...answer,
				byDay: addDays(past.day, answer.withinDays)
			});
	});
}

function fresh<A extends { readonly freshAt: number }>(actor: A, { now }: Service): A {
	return { ...actor, freshAt: now() };
}
