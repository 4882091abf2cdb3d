import { and, eq } from 'drizzle-orm';
import { addDays, addMonths, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Said } from '#lib/domain/advocacy/said.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import type { Role } from '#lib/policy/roles.ts';
import { arrangeAdvocate } from '../advocacy/arrange.ts';
import { askForAdvocate } from '../advocacy/ask.ts';
import { offerBeforeConferences } from '../advocacy/offer-by-default.ts';
import { referChild } from '../advocacy/refer.ts';
import { checkSaid } from '../advocacy/said/check.ts';
import { readSaid } from '../advocacy/said/for-hearer.ts';
import { saveSaid } from '../advocacy/said/save.ts';
import { sendSaid } from '../advocacy/said/send.ts';
import { advocateAuthority, allocation } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import { actorsOf } from './actors.ts';
import { clockAt } from './clock-at.ts';
import type { Made } from './history.ts';

/**
 * Saffron speaks for Rafi: what she brought to his last review was read and found right, what she
 * brings to the next waits for his word. Ember is asked whether she wants her; Juno and Wren are offered
 * somebody before their conference, Ash has asked, and Tamsin asks for somebody for Pip. Made by the
 * same commands as in use. Call it before the last weeks' reviews are said to have been held.
 */
export function addAdvocates(service: Service, made: Made): void {
	const today = londonDay(service.now());
	const actor = (ref: string, roles: readonly Role[]): AdultActor => ({
		...actorsOf(made, 'DEMO-C3', ref, service.now()).adult,
		roles
	});
	const saffron = actor('DEMO-ADVOCATE', ['advocate']);
	const tamsin = actor('DEMO-SOCIAL-WORKER', ['social-worker']);
	const { child: rafi, adult: odalys } = actorsOf(made, 'DEMO-C3', 'DEMO-IRO', service.now());
	saidYes(service, { adultId: saffron.id, childId: rafi.id, by: odalys.id, today });

	const recent = made.recent.get('DEMO-C3');
	if (recent) {
		const before = (days: number) => clockAt(service, addDays(recent.day, -days), '16:00');
		const sentId = brings(before(2), saffron, recent.part, lastTime(addDays(recent.day, -3)));
		readSaid(before(1), odalys, { meeting: recent.meeting, part: recent.part });
		checkSaid(before(1), rafi, recent.part, { sentId, what: 'thats-me', words: '' });
	}
	const next = made.parts.get('DEMO-C3:next');
	if (next) brings(service, saffron, next, thisTime(addDays(today, -1)));

	arrangeAdvocate(service, tamsin, made.children.get('DEMO-C4')!, {
		adultId: saffron.id,
		to: addMonths(today, 6),
		basis: 'instructed',
		why: ''
	});
	referChild(service, tamsin, made.children.get('DEMO-C1')!, {
		what: 'asked-for',
		why: 'Pip goes quiet in meetings. Somebody of his own would help.'
	});
	offerBeforeConferences(service);
	askForAdvocate(service, actorsOf(made, 'DEMO-C6', 'DEMO-CHAIR', service.now()).child);
}

/** Saffron's authority has stood for two months; Rafi said yes to it then. */
function saidYes(
	{ db, now }: Service,
	given: {
		readonly adultId: string;
		readonly childId: string;
		readonly by: string;
		readonly today: DayISO;
	}
): void {
	const row = db
		.select({ id: allocation.id })
		.from(allocation)
		.where(and(eq(allocation.adultId, given.adultId), eq(allocation.childId, given.childId)))
		.get();
	if (!row) return;
	const at = now() - 60 * 24 * 60 * 60_000;
	db.insert(advocateAuthority)
		.values({
			allocationId: row.id,
			basis: 'instructed',
			recordedBy: given.by,
			recordedAt: at,
			answer: 'yes',
			answeredAt: at
		})
		.run();
}

function brings(service: Service, advocate: AdultActor, part: string, change: Said): string {
	saveSaid(service, advocate, part, { base: 0, change });
	const result = sendSaid(service, advocate, part, { revision: 1 });
	if (result.kind !== 'sent') throw new Error(`The demo's advocate did not send: ${result.kind}`);
	return result.sentId;
}

function lastTime(onDay: DayISO): Said {
	return {
		own: 'I want to stay at my school even if I move. And I want somebody to tell me before things change, not after.',
		ownHears: 'say',
		account:
			'Rafi was clear about this and said it twice. He did not want to talk about the weekends.',
		accountHears: 'only-iro',
		gathered: ['talked'],
		onDay,
		others: '',
		basis: 'instructed'
	};
}

function thisTime(onDay: DayISO): Said {
	return {
		own: 'Nobody has said if I can go on the football trip in spring. I asked in the summer. If it is no, tell me why.',
		ownHears: 'say',
		account:
			'He asked me to bring this because he has stopped asking himself. I think he would like to be in the room for it.',
		accountHears: 'only-iro',
		gathered: ['talked', 'drew'],
		onDay,
		others: 'His key worker sat with us for the first ten minutes.',
		basis: 'instructed'
	};
}
