import { desc, eq } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { dueDay } from '#lib/domain/meeting/due.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { MeetingStatus } from '#lib/domain/meeting/status.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { taskClock } from '#lib/server/caseload/clock.ts';
import { filing } from '#lib/server/db/schema/index.ts';
import { factsOf, type PartFacts } from '#lib/server/meetings/facts.ts';
import { partFor, type PartIds } from '#lib/server/meetings/part.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import { fullName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';

/** What the filing page says before a pack is made: what is still open, and when one was made. */
export interface FilingPanel {
	readonly meetingId: string;
	readonly partId: string;
	readonly name: string;
	readonly kind: MeetingKind;
	readonly onDay: DayISO | null;
	readonly status: MeetingStatus;
	/** The full record is due within 20 working days (Hampshire 5.7). */
	readonly due: DayISO | null;
	readonly standing: PartFacts;
	readonly made: readonly { readonly by: string; readonly at: number }[];
}

/** @throws 404 unless this actor hears this child there. */
export function filingPanel(service: Service, actor: Actor, ids: PartIds): FilingPanel {
	const { part, meeting, child, status } = partFor(service, actor, 'filing.make', ids);
	const { db, vault } = service;
	return {
		meetingId: meeting.id,
		partId: part.id,
		name: fullName(vault, child),
		kind: meeting.kind,
		onDay: meeting.onDay,
		status,
		due: meeting.onDay && dueDay('record', meeting.onDay, taskClock(service)),
		standing: factsOf(db, [part.id])(part.id),
		made: db
			.select({ by: filing.by, at: filing.at })
			.from(filing)
			.where(eq(filing.meetingChildId, part.id))
			.orderBy(desc(filing.at))
			.all()
			.map(({ by, at }) => ({ by: nameOfAdult(db, vault, by) ?? '', at }))
	};
}
