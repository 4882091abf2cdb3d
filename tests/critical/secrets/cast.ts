import { eq } from 'drizzle-orm';
import { addDays } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { AdultActor, ChildActor } from '#lib/policy/actor.ts';
import type { Role } from '#lib/policy/roles.ts';
import { newId } from '#lib/server/db/id.ts';
import { adult, child, meetingChild } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { aMeeting } from '#tests/support/meetings.ts';
import { aChild, allocated } from '#tests/support/people.ts';

/**
 * Whose record it is. Juno, Ash and Wren are one household in one conference; `JunoReview` is Juno's
 * looked-after review. Nobody of the made-up council but one other IRO has to do with the stranger.
 */
export const whose = [
	'Pip',
	'JunoReview',
	'JunoConference',
	'Rafi',
	'Ember',
	'Wren',
	'Ash',
	'Stranger'
] as const;
export type Whose = (typeof whose)[number];

interface Place {
	readonly ref: string;
	readonly part: string;
	readonly kind: MeetingKind;
}

const review = (n: number): Place => ({
	ref: `DEMO-C${n}`,
	part: `R2-DEMO-C${n}`,
	kind: 'looked-after-review'
});
const conference = (n: number): Place => ({
	ref: `DEMO-C${n}`,
	part: `RC-DEMO-C${n}`,
	kind: 'review-conference'
});

const cast: Readonly<Record<Exclude<Whose, 'Stranger'>, Place>> = {
	Pip: review(1),
	JunoReview: review(2),
	JunoConference: conference(2),
	Rafi: review(3),
	Ember: review(4),
	Wren: conference(5),
	Ash: conference(6)
};

/** One child's part in one meeting that is still to come. */
export interface Story {
	readonly whose: Whose;
	readonly child: ChildActor;
	readonly kind: MeetingKind;
	readonly meeting: string;
	readonly part: string;
}

/** An IRO whom no child of the story has. */
export const OTHER_IRO = 'DEMO-IRO-OTHER';

/** Everybody in the story, the stranger added. */
export function castOf(service: Service): Story[] {
	const known = Object.entries(cast).map(([name, role]): Story => {
		const found = service.db
			.select({ part: meetingChild.id, meeting: meetingChild.meetingId, id: child.id })
			.from(meetingChild)
			.innerJoin(child, eq(child.id, meetingChild.childId))
			.where(eq(meetingChild.ref, role.part))
			.get();
		if (!found) throw new Error(`The demo has no ${role.part}`);
		const { part, meeting, id } = found;
		return { whose: name as Whose, child: childActor(service, id), kind: role.kind, meeting, part };
	});
	return [...known, stranger(service)];
}

function stranger(service: Service): Story {
	const born = addDays(londonDay(service.now()), -12 * 366);
	const someone = aChild(service, born, 'Somebody');
	allocated(service, adultCalled(service, OTHER_IRO), someone, 'iro');
	const onDay = addDays(londonDay(service.now()), 9);
	const { meetingId, parts } = aMeeting(service, [someone], { onDay });
	return {
		whose: 'Stranger',
		child: someone,
		kind: 'looked-after-review',
		meeting: meetingId,
		part: parts[0]!
	};
}

function childActor(service: Service, id: string): ChildActor {
	return {
		kind: 'child',
		id,
		sessionId: newId(),
		freshAt: service.now(),
		opensFrom: 0,
		helper: null
	};
}

/** An adult of the made-up council, as freshly signed in with these roles. */
export function adultCalled(
	service: Service,
	ref: string,
	roles: readonly Role[] = ['iro', 'chair']
): AdultActor {
	const found = service.db.select({ id: adult.id }).from(adult).where(eq(adult.ref, ref)).get();
	if (!found) throw new Error(`The demo has no ${ref}`);
	const freshAt = service.now();
	return { kind: 'adult', id: found.id, sessionId: newId(), roles, freshAt, secondFactor: true };
}
