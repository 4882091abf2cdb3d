import { asc, desc, eq } from 'drizzle-orm';
import { isConference } from '#lib/domain/meeting/kinds.ts';
import { beforeMeetingBy, beforeMeetingFor } from '#lib/instruments/before-meeting/index.ts';
import type { Instrument } from '#lib/instruments/engine/instrument.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { tiesTo } from '#lib/server/access/ties.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { familyViews, familyViewsSent } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { closedBecause, type Closed } from '#lib/server/views/closed.ts';
import { invitedFor, type Invited } from '../invited.ts';

/** The latest sending of a form. */
export interface Sent {
	readonly id: string;
	readonly number: number;
	readonly sentAt: number;
	readonly takenBackAt: number | null;
}

/** What somebody invited is asked before a meeting. For the server: pages get view models. */
export interface FamilyForm {
	readonly invited: Invited;
	/** In the version it was begun with; not begun: today's. */
	readonly instrument: Instrument;
	/** Null: not begun. */
	readonly viewsId: string | null;
	readonly sent: Sent | null;
	/** Why it can't be written any more; null: it can. */
	readonly closed: Closed | null;
}

/**
 * The form of one invitation, for its own recipient. Every query and command about one begins here.
 * @throws 404 for anybody else's, where the invitation is stopped, and before a midway review, which is
 * the IRO's own visit and asks for none.
 */
export function familyFormOf(
	service: Service,
	actor: Actor,
	invitedId: string,
	db: Tx = service.db
): FamilyForm {
	const invited = invitedFor(service, actor, 'family-views.write', invitedId, db);
	return formOfInvited(service, invited, db) ?? notThere();
}

/** The same for an invitation already found; null where nothing is asked. */
export function formOfInvited(service: Service, invited: Invited, db: Tx): FamilyForm | null {
	if (!asksViews(invited)) return null;
	const begun = begunForm(db, invited.id);
	const instrument = begun?.instrument ?? formToday(service, db, invited);
	const closed = closedBecause({ ...invited.meeting, status: invited.status }, service.now());
	const viewsId = begun?.id ?? null;
	return { invited, instrument, viewsId, sent: viewsId ? latestSent(db, viewsId) : null, closed };
}

/** A midway review is the IRO's own visit (Medway 2.8): nothing is sent ahead of it. */
export function asksViews({ meeting }: Pick<Invited, 'meeting'>): boolean {
	return meeting.kind !== 'midway-review';
}

function begunForm(db: Tx, invitedId: string) {
	const rows = db
		.select()
		.from(familyViews)
		.where(eq(familyViews.invitedId, invitedId))
		.orderBy(asc(familyViews.startedAt))
		.all();
	return rows
		.map(({ id, instrumentId, instrumentVersion }) => ({
			id,
			instrument: beforeMeetingBy(instrumentId, instrumentVersion)
		}))
		.find(({ instrument }) => instrument !== undefined);
}

function formToday(service: Service, db: Tx, { by, child, meeting }: Invited): Instrument {
	const now = service.now();
	const side = tiesTo(db, by, child.id, londonDay(now), now).has('carer') ? 'carer' : 'parent';
	return beforeMeetingFor({ side, meeting: isConference(meeting.kind) ? 'conference' : 'review' });
}

/** The latest sending of a form; null: it never was sent. */
export function latestSent(db: Tx, viewsId: string): Sent | null {
	const row = db
		.select({
			id: familyViewsSent.id,
			number: familyViewsSent.number,
			sentAt: familyViewsSent.sentAt,
			takenBackAt: familyViewsSent.takenBackAt
		})
		.from(familyViewsSent)
		.where(eq(familyViewsSent.viewsId, viewsId))
		.orderBy(desc(familyViewsSent.number))
		.get();
	return row ?? null;
}
