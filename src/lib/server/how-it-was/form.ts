import { and, desc, eq, isNotNull, isNull, or } from 'drizzle-orm';
import { mayStillSay } from '#lib/domain/meeting/all-round.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { hasParticipationCode, type MeetingKind } from '#lib/domain/meeting/kinds.ts';
import { howItWasBy, howItWasFor } from '#lib/instruments/how-it-was/index.ts';
import type { HowItWasForm } from '#lib/instruments/how-it-was/how-it-was.ts';
import type { Actor, ChildActor } from '#lib/policy/actor.ts';
import { isOpenTo } from '#lib/policy/can.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { given } from '#lib/server/db/given.ts';
import { isId } from '#lib/server/db/id.ts';
import {
	howItWas,
	howItWasSent,
	meeting,
	meetingChild,
	meetingOutcome
} from '#lib/server/db/schema/index.ts';
import { statement } from '#lib/server/db/statement.ts';
import type { Service } from '#lib/server/service.ts';
import { bandToday } from '#lib/server/views/parts.ts';

/** "How was it" after one meeting, for its child to fill in. For the server: pages get view models. */
export interface HowItWas {
	readonly partId: string;
	readonly meetingId: string;
	readonly kind: MeetingKind;
	readonly onDay: DayISO;
	/** In the version it was begun with; not begun: today's. */
	readonly instrument: HowItWasForm;
	readonly begun: boolean;
	readonly sent: null | {
		readonly revision: number;
		readonly firstSentAt: number;
		readonly sentAt: number;
		/** With words for the IRO, or for the numbers alone. */
		readonly words: boolean;
	};
	/** It can be said, or changed, today. */
	readonly open: boolean;
	readonly actor: ChildActor;
}

/**
 * A child's form for one of their held meetings. Every query and command about one begins here.
 * @throws 404 for anybody else's, for a meeting that was not held, for one begun before a card that
 * nobody has confirmed, and beside a helper for what the child handed in alone.
 */
export function howItWasOf(service: Service, actor: Actor, partId: string): HowItWas {
	if (actor.kind !== 'child' || !isId(partId)) notThere();
	permit(service, actor, 'how-it-was.write', actor.id);
	return rowsOf(service, actor, partId)[0] ?? notThere();
}

/** Every held meeting of a child of which it can be said how it was, the last first. */
export function allHowItWas(service: Service, actor: ChildActor): HowItWas[] {
	permit(service, actor, 'how-it-was.write', actor.id);
	return rowsOf(service, actor);
}

function rowsOf(service: Service, actor: ChildActor, only: string | null = null): HowItWas[] {
	const rows = ofHeld(service).all({ childId: actor.id, only });
	return rows.flatMap(({ onDay, form, sent, ...row }) => {
		if (onDay === null || !hasParticipationCode(row.kind)) return [];
		if (form && !isOpenTo(actor, form.startedAt)) return [];
		// Said alone it stays so: no helper learns of it, makes another of it or opens it to a reader.
		if (actor.helper && sent?.helpedBy === 'alone') return [];
		const instrument = form
			? howItWasBy(form.instrumentId, form.instrumentVersion)
			: howItWasFor(bandToday(service, actor.id));
		if (!instrument) return [];
		const open = mayStillSay(onDay, sent?.firstSentAt ?? null, service.now());
		return [
			{
				...row,
				onDay,
				instrument,
				begun: form !== null,
				sent: sent && {
					revision: sent.revision,
					firstSentAt: sent.firstSentAt,
					sentAt: sent.sentAt,
					words: sent.content !== null
				},
				open,
				actor
			}
		];
	});
}

const ofHeld = statement((db) =>
	db
		.select({
			partId: meetingChild.id,
			meetingId: meeting.id,
			kind: meeting.kind,
			onDay: meeting.onDay,
			form: howItWas,
			sent: howItWasSent
		})
		.from(meetingChild)
		.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.innerJoin(meetingOutcome, eq(meetingOutcome.meetingId, meeting.id))
		.leftJoin(howItWas, eq(howItWas.meetingChildId, meetingChild.id))
		.leftJoin(howItWasSent, eq(howItWasSent.meetingChildId, meetingChild.id))
		.where(
			and(
				eq(meetingChild.childId, given('childId')),
				eq(meetingOutcome.outcome, 'held'),
				isNotNull(meeting.onDay),
				or(isNull(given('only')), eq(meetingChild.id, given('only')))
			)
		)
		.orderBy(desc(meeting.onDay))
		.prepare()
);
