import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { isAskedAfter, type AskedKind, type Respondent } from '#lib/domain/feedback/asked.ts';
import { earliestAskedAbout, lastDayToSay, maySay } from '#lib/domain/feedback/window.ts';
import type { Actor, AdultActor } from '#lib/policy/actor.ts';
import type { Ties } from '#lib/policy/ties.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { caseloadOf } from '#lib/server/caseload/permitted.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { partsIn } from '#lib/server/meetings/parts.ts';
import type { Service } from '#lib/server/service.ts';
import { draftOf, type Draft } from './draft.ts';
import { partsKnownTo } from './known.ts';
import { saidBy, type Said } from './said.ts';

/** A meeting after which somebody is asked. For the server only: pages get view models. */
export interface AskedFor {
	readonly askedId: string;
	readonly meetingId: string;
	readonly kind: AskedKind;
	readonly onDay: DayISO;
	readonly startTime: string;
	readonly as: Respondent;
	readonly said: Said | null;
	readonly draft: Draft | null;
	/** The last day on which it can be said, or what was said changed. */
	readonly until: DayISO;
}

/** The same for the page of the one who is asked: no child is named, nor anybody else who is asked. */
export interface FeedbackAsked {
	/** This person's own name for it in addresses, `/family/feedback/<askedId>` (SAFETY R4). */
	readonly askedId: string;
	readonly kind: 'conference' | 'review';
	readonly onDay: DayISO;
	readonly startTime: string;
	/** `changed`: sent, and begun to be changed. */
	readonly state: 'not-begun' | 'begun' | 'sent' | 'changed';
	readonly until: DayISO;
}

/** What a parent or carer is asked today, the last meeting first: tasks for their first page. */
export function feedbackAsked(service: Service, actor: Actor): FeedbackAsked[] {
	return everyAsked(service, asAdult(actor)).map((one) => ({
		askedId: one.askedId,
		kind: one.kind === 'looked-after-review' ? 'review' : 'conference',
		onDay: one.onDay,
		startTime: one.startTime,
		state: stateOf(one),
		until: one.until
	}));
}

export function stateOf({ said, draft }: AskedFor): FeedbackAsked['state'] {
	if (said) return draft ? 'changed' : 'sent';
	return draft ? 'begun' : 'not-begun';
}

/**
 * The held meetings after which this parent or carer is asked: those they were invited to, were a guest
 * of or are noted as being at, about a child they are tied to today. Being a parent alone does not ask
 * them, for that would tell them of the meeting (SAFETY R3). A conference about siblings asks once.
 */
export function everyAsked(service: Service, actor: AdultActor, db: Tx = service.db): AskedFor[] {
	const caseload = caseloadOf(service, actor, db);
	const today = londonDay(service.now());
	const window = { from: earliestAskedAbout(today), to: today };
	const parts = partsIn(db, caseload.of('feedback.write'), window);
	const mine = partsKnownTo(service, db, actor, parts);
	const all = new Map<string, AskedFor>();
	for (const { partId, meeting, child, status } of parts.reverse()) {
		const as = respondentOf(caseload.ties(child.id));
		const { id: meetingId, kind, onDay, startTime } = meeting;
		if (status !== 'held' || !mine.has(partId) || all.has(meetingId)) continue;
		if (!isAskedAfter(kind, as)) continue;
		const whose = { meetingId, adultId: actor.id };
		const said = saidBy(service, db, whose);
		if (!maySay(onDay, said?.firstOn ?? null, today)) continue;
		all.set(meetingId, {
			askedId: askedIds(service, actor, meetingId)[0]!,
			meetingId,
			kind,
			onDay,
			startTime,
			as,
			said,
			draft: draftOf(service, db, whose),
			until: lastDayToSay(onDay, said?.firstOn ?? null)
		});
	}
	return [...all.values()];
}

/** The ids by which a meeting is asked about of this adult: one for each key at hand, that of today's first. */
export function askedIds(
	{ vault }: Pick<Service, 'vault'>,
	{ id }: { readonly id: string },
	meetingId: string
): readonly string[] {
	return vault.marks('feedback.asked', `${meetingId}/${id}`);
}

function respondentOf(ties: Ties): Respondent {
	return ties.has('carer') ? 'carer' : 'parent';
}
