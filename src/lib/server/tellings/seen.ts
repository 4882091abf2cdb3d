import { and, eq, inArray } from 'drizzle-orm';
import { isConference } from '#lib/domain/meeting/kinds.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import type { Tie } from '#lib/policy/ties.ts';
import { ownParts } from '#lib/server/caseload/open-work.ts';
import { caseloadOf } from '#lib/server/caseload/permitted.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { isId } from '#lib/server/db/id.ts';
import { allocation, meeting } from '#lib/server/db/schema/index.ts';
import { partsIn, type PartRow, type Window } from '#lib/server/meetings/parts.ts';
import type { Service } from '#lib/server/service.ts';

/** As what somebody sees the tellings of a conference. */
export type SeenAs = 'chair' | 'manager';

/** A part of a held meeting, with as what the actor sees it. */
export interface SeenPart extends PartRow {
	readonly as: SeenAs;
}

const RUNS_IT = ['iro', 'iro-cover', 'chair', 'chair-cover'] as const satisfies readonly Tie[];

/**
 * The parts of held meetings in some days whose tellings this actor may see: a chair those of their own
 * conferences, a manager those of the team. Of a meeting that somebody ran, or would run today, they are
 * no manager beside: what is said about a chair is not for that chair.
 */
export function seenParts(
	service: Service,
	actor: AdultActor,
	window: Window,
	db: Tx = service.db
): SeenPart[] {
	const caseload = caseloadOf(service, actor, db);
	const parts = partsIn(db, caseload.of('tellings.see'), window).filter(
		({ status }) => status === 'held'
	);
	const own = new Set(ownParts(service, caseload, parts).map(({ partId }) => partId));
	const ran = ranOnTheDay(db, actor);
	const runs = new Set(
		parts
			.filter(({ partId, ...part }) => {
				const ties = caseload.ties(part.child.id);
				return own.has(partId) || ran(part) || RUNS_IT.some((tie) => ties.has(tie));
			})
			.map(({ meeting: { id } }) => id)
	);
	return parts.flatMap((part): SeenPart[] => {
		const { id, kind } = part.meeting;
		if (own.has(part.partId) && isConference(kind)) return [{ ...part, as: 'chair' }];
		if (runs.has(id) || !caseload.ties(part.child.id).has('team-manager')) return [];
		return [{ ...part, as: 'manager' }];
	});
}

/** The parts of one meeting that the actor sees; none: the meeting is not there for them. */
export function seenOf(
	service: Service,
	actor: AdultActor,
	meetingId: string,
	db: Tx = service.db
): SeenPart[] {
	if (!isId(meetingId)) return [];
	const { onDay } =
		db.select({ onDay: meeting.onDay }).from(meeting).where(eq(meeting.id, meetingId)).get() ?? {};
	if (!onDay) return [];
	const ofDay = seenParts(service, actor, { from: onDay, to: onDay }, db);
	return ofDay.filter((part) => part.meeting.id === meetingId);
}

/** Whether the actor was the meeting's chair, or allocated to run it on its day. */
function ranOnTheDay(db: Tx, actor: AdultActor) {
	const rows = db
		.select()
		.from(allocation)
		.where(and(eq(allocation.adultId, actor.id), inArray(allocation.as, [...RUNS_IT])))
		.all();
	return ({ meeting: { chairId, onDay }, child }: Pick<PartRow, 'meeting' | 'child'>) =>
		chairId === actor.id ||
		rows.some(
			({ childId, from, to }) =>
				childId === child.id && from <= onDay && (to === null || to >= onDay)
		);
}
