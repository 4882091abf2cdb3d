import { eq } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { ClockTime } from '#lib/domain/calendar/clock-time.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { familyViewsSent } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import type { Closed } from '#lib/server/views/closed.ts';
import type { Reading } from '#lib/server/views/reads.ts';
import { hearersOf } from '#lib/server/views/hearers.ts';
import { openContent } from './content.ts';
import { newestOf, pagesOf } from './draft.ts';
import { familyFormOf } from './form.ts';
import { familyReadings } from './readings.ts';

/** What somebody has in hand once they have sent: who reads it by when, and who has. */
export interface FamilyReceipt {
	readonly invitedId: string;
	readonly number: number;
	readonly sentAt: number;
	readonly takenBackAt: number | null;
	/** When the meeting starts: it is read before. Null: no day is set. */
	readonly meeting: { readonly onDay: DayISO; readonly startTime: ClockTime } | null;
	readonly readers: readonly { readonly name: string; readonly cover: boolean }[];
	readonly readings: readonly Reading[];
	readonly changed: boolean;
	readonly closed: Closed | null;
	readonly said: readonly {
		readonly field: string;
		readonly question: string;
		readonly said: readonly string[];
	}[];
}

/** The receipt of the latest sending; null: nothing was sent. @throws 404 for anybody else's. */
export function familyReceipt(
	service: Service,
	actor: Actor,
	invitedId: string
): FamilyReceipt | null {
	const { invited, viewsId, sent, closed } = familyFormOf(service, actor, invitedId);
	if (viewsId === null || sent === null) return null;
	const { db } = service;
	const row = db
		.select({ id: familyViewsSent.id, content: familyViewsSent.content })
		.from(familyViewsSent)
		.where(eq(familyViewsSent.id, sent.id))
		.get()!;
	const { onDay, startTime } = invited.meeting;
	const at = { childId: invited.child.id, meeting: invited.meeting };
	return {
		invitedId,
		number: sent.number,
		sentAt: sent.sentAt,
		takenBackAt: sent.takenBackAt,
		meeting: onDay === null ? null : { onDay, startTime },
		readers: hearersOf(service, at).map(({ calledName: name, cover }) => ({ name, cover })),
		readings: familyReadings(service, db, viewsId, sent.number),
		changed: newestOf(pagesOf(service, db, viewsId)) > sent.sentAt,
		closed,
		said: openContent(service, row).wording.map(({ field, question, said }) => ({
			field,
			question,
			said
		}))
	};
}
