import type { TextBlock } from '#lib/domain/report/document.ts';
import { bandOf } from '#lib/domain/person/band.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { decisionsOfPart } from '#lib/server/decisions/lines.ts';
import { verdictOn } from '#lib/server/access/permit.ts';
import { hears, allocatedUntil } from '#lib/server/meetings/hearer.ts';
import { bandSetOf } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import type { PaperFor } from './paper-for.ts';

/** One decision of the meeting, for a paper that says what was decided. */
export interface DecisionToTake {
	readonly what: string;
	readonly who: string | null;
	readonly byDay: string | null;
	readonly byWhen: string | null;
}

/**
 * What was decided at the meeting, to begin a decision sheet or a plan with: what the child was given,
 * or else what is drafted, and nothing that was taken back. Only whoever hears the child writes those,
 * so nobody else takes them over. Call `paperFor(…, 'paper.write', …)` first.
 */
export function decisionsToTake(service: Service, db: Tx, found: PaperFor): DecisionToTake[] {
	const { paper, part, by, ties } = found;
	if (paper.kind === 'report') return [];
	if (verdictOn(service, by, 'decision.write', part.child.id, db) !== 'yes') return [];
	const today = londonDay(service.now());
	const until = allocatedUntil(db, [part.child.id], today)(part.child.id);
	if (!hears(part.meeting, new Set([...ties].filter((tie) => tie !== 'break-glass')), until))
		return [];
	const band = bandOf(part.child.dob, today, bandSetOf(part.child));
	return decisionsOfPart(service, db, part.part.id, band).flatMap(({ given, draft }) => {
		const wording = draft ?? given;
		if (!wording || wording.withdrawnAt !== null) return [];
		const { what, who, byDay, byWhen } = wording;
		return [{ what, who, byDay, byWhen }];
	});
}

/** Those decisions as a numbered list: what, who, by when. */
export function asText(
	decisions: readonly DecisionToTake[],
	dayInWords: (day: string) => string
): readonly TextBlock[] {
	if (decisions.length === 0) return [];
	const items = decisions.map(({ what, who, byDay, byWhen }) => {
		const when = byDay ? `by ${dayInWords(byDay)}` : byWhen;
		const more = [who, when].filter((one) => one !== null && one !== '').join(', ');
		return more === '' ? what : `${what} (${more})`;
	});
	return [
		{ kind: 'list', isNumbered: true, items: items.map((one) => one.replace(/\s*\n\s*/g, ' ')) }
	];
}
