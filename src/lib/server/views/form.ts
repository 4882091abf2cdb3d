import { eq, sql } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Instant } from '#lib/domain/calendar/london.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { Instrument, Purpose } from '#lib/instruments/engine/instrument.ts';
import { instrumentBy } from '#lib/instruments/index.ts';
import type { Actor, ChildActor } from '#lib/policy/actor.ts';
import { isOpenTo } from '#lib/policy/can.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { isId } from '#lib/server/db/id.ts';
import { given } from '#lib/server/db/given.ts';
import { meeting, meetingChild, meetingOutcome, views } from '#lib/server/db/schema/index.ts';
import { statement } from '#lib/server/db/statement.ts';
import type { Service } from '#lib/server/service.ts';
import { closedBecause, type Closed } from './closed.ts';
import { isPurpose } from './purposes.ts';

/** The form a child fills in for one meeting and purpose. For the server: pages get view models. */
export interface Form {
	readonly id: string;
	readonly childId: string;
	readonly meetingChildId: string;
	readonly purpose: Purpose;
	/** In the version it was begun with, whatever is asked of others by now. */
	readonly instrument: Instrument;
	readonly meeting: {
		readonly kind: MeetingKind;
		readonly onDay: DayISO | null;
		readonly startsAt: Instant | null;
	};
	readonly closed: Closed | null;
	/** Its latest sending was not taken back. */
	readonly stands: boolean;
	/** There are photos or recordings in its draft. */
	readonly hasFiles: boolean;
	readonly actor: ChildActor;
}

/**
 * A form, for its child to write in. Every query and command about one begins here.
 * @throws 404 for a form of somebody else, for one that is not there, and for one begun before a card
 * that nobody has confirmed: it is neither read nor changed until then.
 */
export function formFor(service: Service, actor: Actor, id: string): Form {
	const row = isId(id) ? byId(service).get({ id }) : undefined;
	if (!row) notThere();
	permit(service, actor, 'views.write', row.childId);
	const instrument = instrumentBy(row.instrumentId, row.instrumentVersion);
	if (actor.kind !== 'child' || !instrument || !isPurpose(row.purpose)) notThere();
	if (!isOpenTo(actor, row.startedAt)) notThere();
	const { kind, onDay, startsAt } = row;
	return {
		id,
		childId: row.childId,
		meetingChildId: row.meetingChildId,
		purpose: row.purpose,
		instrument,
		meeting: { kind, onDay, startsAt },
		closed: closedBecause({ startsAt, status: row.outcome ?? 'planned' }, service.now()),
		stands: row.stands === 1,
		hasFiles: row.hasFiles === 1,
		actor
	};
}

const byId = statement((db) =>
	db
		.select({
			childId: views.childId,
			meetingChildId: views.meetingChildId,
			purpose: views.purpose,
			instrumentId: views.instrumentId,
			instrumentVersion: views.instrumentVersion,
			kind: meeting.kind,
			onDay: meeting.onDay,
			startsAt: meeting.startsAt,
			startedAt: views.startedAt,
			outcome: meetingOutcome.outcome,
			stands: sql<0 | 1 | null>`(
				select taken.at is null from views_sent sent
				left join views_taken_back taken on taken.sent_id = sent.id
				where sent.views_id = ${views.id} order by sent.revision desc limit 1
			)`,
			hasFiles: sql<0 | 1>`exists (select 1 from file where file.views_id = ${views.id})`
		})
		.from(views)
		.innerJoin(meetingChild, eq(meetingChild.id, views.meetingChildId))
		.innerJoin(meeting, eq(meeting.id, meetingChild.meetingId))
		.leftJoin(meetingOutcome, eq(meetingOutcome.meetingId, meeting.id))
		.where(eq(views.id, given('id')))
		.prepare()
);
