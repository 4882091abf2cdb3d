import { addDays, addMonths, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Band } from '#lib/domain/person/band.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { newId } from '#lib/server/db/id.ts';
import { allocation } from '#lib/server/db/schema/index.ts';
import { addChildToMeeting, addMeeting } from '#lib/server/meetings/arrange.ts';
import { addChild } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { startSession } from '#lib/server/session/session.ts';
import { startViews } from '#lib/server/views/start.ts';

/** A young person with a review ahead, signed in, and their form for it begun. */
export interface SignedIn {
	readonly cookie: string;
	readonly viewsId: string;
}

const YEARS = { '4-7': 6, '8-11': 10, '12-15': 13, '16-plus': 17 } as const satisfies Record<
	Band,
	number
>;

/** Adds a made-up young person of a band, whose IRO is the one given, signed in at `since`. */
export function addSignedIn(
	service: Service,
	band: Band,
	iroId: string,
	since = service.now()
): SignedIn {
	const { db, vault } = service;
	const now = service.now();
	const today = londonDay(now);
	const made = db.transaction(
		(tx) => {
			const dob = addDays(addMonths(today, -12 * YEARS[band]), -100);
			const childId = addChild(tx, vault, now, { ref: newId(), forename: 'Robin', dob });
			const from: DayISO = addMonths(today, -6);
			tx.insert(allocation)
				.values({ id: newId(), adultId: iroId, childId, as: 'iro', teamId: null, from, to: null })
				.run();
			const onDay = addDays(today, 14);
			const meetingId = addMeeting(tx, { ref: newId(), kind: 'looked-after-review', onDay });
			const part = addChildToMeeting(tx, { meetingId, childId, askedAt: now });
			return { childId, part, cookie: startSession(tx, since, { kind: 'child', childId }) };
		},
		{ behavior: 'immediate' }
	);
	const actor: ChildActor = {
		kind: 'child',
		id: made.childId,
		sessionId: newId(),
		freshAt: now,
		opensFrom: 0,
		helper: null
	};
	const form = { part: made.part, purpose: 'looked-after-review', language: 'en' } as const;
	return { cookie: `sayso=${made.cookie}`, viewsId: startViews(service, actor, form) };
}
