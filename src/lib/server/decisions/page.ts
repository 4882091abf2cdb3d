import type { DayISO } from '#lib/domain/calendar/day.ts';
import {
	decisionsDue,
	decisionsStanding,
	type DecisionsStanding
} from '#lib/domain/meeting/decisions.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import { bandOf, type Band } from '#lib/domain/person/band.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { record } from '#lib/server/audit/audit.ts';
import { askedBackOf, type AskedBackLine } from '#lib/server/ask-back/of-part.ts';
import { taskClock } from '#lib/server/caseload/clock.ts';
import { newId } from '#lib/server/db/id.ts';
import { decisionFactsOf } from '#lib/server/meetings/facts-of-decisions.ts';
import { partFor, type PartIds } from '#lib/server/meetings/part.ts';
import { bandSetOf, calledName, fullName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { wishesOfPart } from '#lib/server/wishes/list.ts';
import { decidedEarlier, type EarlierDecision } from './earlier.ts';
import { decisionsOfPart, type DecisionLine } from './lines.ts';
import { newest } from './share.ts';
import { toldNothing } from './told-nothing.ts';

/** What came of one meeting for one child, as the one who hears them writes it. */
export interface DecisionsPage {
	readonly meetingId: string;
	readonly partId: string;
	readonly name: string;
	readonly called: string;
	readonly band: Band;
	readonly kind: MeetingKind;
	readonly onDay: DayISO | null;
	readonly held: boolean;
	/** By when they are due and how they stand; null before the meeting was held. */
	readonly due: null | { readonly day: DayISO; readonly standing: DecisionsStanding };
	readonly sharedAt: number | null;
	/** The child was told that nothing was decided. */
	readonly toldNothing: boolean;
	readonly decisions: readonly DecisionLine[];
	readonly wishes: readonly { readonly id: string; readonly text: string }[];
	/** Drafts on this page, and when the newest was written: what the button to share stands for. */
	readonly drafts: number;
	readonly asOf: number;
	/** The id of the decision that the empty form would write. */
	readonly nextId: string;
	readonly earlier: readonly EarlierDecision[];
	readonly askedBack: readonly AskedBackLine[];
}

/**
 * The page on which decisions are written. It shows what the child asked for and asked back, which is
 * reading their words, so it is recorded.
 * @throws 404 unless the actor hears this child.
 */
export function decisionsPage(service: Service, actor: Actor, ids: PartIds): DecisionsPage {
	return service.db.transaction(
		(tx) => {
			const part = partFor(service, actor, 'decision.write', ids, tx);
			const { meeting: at, child, status } = part;
			const now = service.now();
			const band = bandOf(child.dob, londonDay(now), bandSetOf(child));
			const clock = taskClock(service);
			const sharedAt = decisionFactsOf(tx, [ids.part]).get(ids.part)?.sharedAt ?? null;
			const decisions = decisionsOfPart(service, tx, ids.part, band);
			const drafts = decisions.flatMap(({ draft }) => draft ?? []);
			const wishes = wishesOfPart(service, tx, ids.part, band);
			const askedBack = askedBackOf(service, tx, ids.part);
			const read = { subject: ids.part, childId: child.id };
			if (wishes.length > 0) record(tx, actor, now, { action: 'views.read', ...read });
			if (askedBack.length > 0) record(tx, actor, now, { action: 'ask-back.read', ...read });
			return {
				meetingId: at.id,
				partId: ids.part,
				name: fullName(service.vault, child),
				called: calledName(service.vault, child),
				band,
				kind: at.kind,
				onDay: at.onDay,
				held: status === 'held',
				due:
					status === 'held' && at.onDay !== null
						? {
								day: decisionsDue(at.onDay, clock),
								standing: decisionsStanding(at.onDay, sharedAt, now, clock)
							}
						: null,
				sharedAt,
				toldNothing: toldNothing(service, tx, [ids.part]).has(ids.part),
				decisions,
				wishes: wishes.map(({ id, text }) => ({ id, text })),
				drafts: drafts.length,
				asOf: newest(drafts),
				nextId: newId(),
				earlier: decidedEarlier(service, tx, part, band),
				askedBack
			};
		},
		{ behavior: 'immediate' }
	);
}
