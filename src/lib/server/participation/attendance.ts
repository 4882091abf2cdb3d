import { eq } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import { newId } from '#lib/server/db/id.ts';
import { attendance } from '#lib/server/db/schema/index.ts';
import { partFor, type PartIds } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';
import { expectedAdults } from './expected-adults.ts';
import type { ChildCame } from './facts.ts';

/** What a parent, carer or guest did: many come and sit by (Lancashire 7.2). */
export const adultCame = ['absent', 'sat-by', 'took-part'] as const;
export type AdultCame = (typeof adultCame)[number];

export const ledHow = ['led', 'led-part'] as const;
export type LedHow = (typeof ledHow)[number];

export interface Attendance {
	readonly child: ChildCame;
	/** Led the meeting, or a part of it (Thurrock 7.3); only a child who came can have. */
	readonly led: LedHow | null;
	/** By adult id; who is left out is not noted. */
	readonly adults: ReadonlyMap<string, AdultCame>;
}

/** Why attendance was not noted. */
export type AttendanceProblem = 'not-held';

/**
 * Notes who was there and what they did; one row for each person, noted again it is replaced.
 * Adults who are not expected at this child's part are passed over.
 * @returns what stops it, or null. @throws 404 unless the actor may.
 */
export function recordAttendance(
	service: Service,
	actor: Actor,
	ids: PartIds,
	given: Attendance
): AttendanceProblem | null {
	return service.db.transaction(
		(tx) => {
			const part = partFor(service, actor, 'attendance.record', ids, tx);
			if (actor.kind !== 'adult') notThere();
			if (part.status !== 'held') return 'not-held';
			const at = service.now();
			const by = { meetingChildId: part.part.id, recordedBy: actor.id, recordedAt: at };
			const led = given.child === 'absent' ? null : given.led;
			const expected = expectedAdults(service, part, tx);
			const rows = expected.flatMap(({ adultId }) => {
				const how = given.adults.get(adultId);
				return how ? [{ id: newId(), ...by, adultId, how, led: null }] : [];
			});
			tx.delete(attendance).where(eq(attendance.meetingChildId, part.part.id)).run();
			tx.insert(attendance)
				.values([{ id: newId(), ...by, adultId: null, how: given.child, led }, ...rows])
				.run();
			record(tx, actor, at, {
				action: 'attendance.record',
				subject: part.part.id,
				childId: part.child.id,
				detail: { child: given.child, led, adults: rows.length }
			});
			return null;
		},
		{ behavior: 'immediate' }
	);
}
