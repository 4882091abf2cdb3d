import { and, eq, isNull } from 'drizzle-orm';
import { isUnderFour } from '#lib/domain/person/age.ts';
import { attendance } from '#lib/server/db/schema/index.ts';
import type { Part } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';
import { ledHow, type LedHow } from './attendance.ts';
import { expectedAdults, type ExpectedAdult } from './expected-adults.ts';
import { isChildCame, type ChildCame } from './facts.ts';

/** Who was there, for the form that notes it. */
export interface AttendancePanel {
	readonly waits: 'not-held' | null;
	readonly underFour: boolean;
	readonly child: ChildCame | null;
	readonly led: LedHow | null;
	readonly adults: readonly ExpectedAdult[];
}

/** Attendance as noted so far. Call `partFor(…, 'attendance.record', …)` first. */
export function attendancePanel(service: Service, part: Part): AttendancePanel {
	const own = service.db
		.select({ how: attendance.how, led: attendance.led })
		.from(attendance)
		.where(and(eq(attendance.meetingChildId, part.part.id), isNull(attendance.adultId)))
		.get();
	const { onDay } = part.meeting;
	return {
		waits: part.status === 'held' ? null : 'not-held',
		underFour: onDay !== null && isUnderFour(part.child.dob, onDay),
		child: own && isChildCame(own.how) ? own.how : null,
		led: ledHow.find((one) => one === own?.led) ?? null,
		adults: expectedAdults(service, part)
	};
}
