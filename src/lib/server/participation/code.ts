import { eq } from 'drizzle-orm';
import { PN_CODES, type PnCode } from '#lib/domain/participation/codes.ts';
import { proposeCode, type Proposal } from '#lib/domain/participation/proposal.ts';
import { problemsOfCode, type CodeProblem } from '#lib/domain/participation/validity.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { hasParticipationCode } from '#lib/domain/meeting/kinds.ts';
import { codeDifference, participation } from '#lib/server/db/schema/index.ts';
import type { Part } from '#lib/server/meetings/part.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';
import { participationFacts } from './facts.ts';

/** The child's code at one meeting: proposed, confirmed, and what an extract says. */
export interface CodePanel {
	/** Why no code can be confirmed yet; null: one can. */
	readonly waits: 'not-held' | null;
	readonly proposal: Proposal;
	readonly confirmed: null | {
		readonly code: PnCode;
		readonly source: 'portal' | 'import';
		/** Who confirmed it here; null for an extract's. */
		readonly by: string | null;
		readonly at: number;
	};
	/** What a later extract says, where that differs. */
	readonly imported: string | null;
	/** The codes that may stand for a child of this age on that day. */
	readonly possible: readonly PnCode[];
}

/** What there is to say about a part's code; null for a meeting that has none. Call `partFor` first. */
export function codePanel(service: Service, part: Part): CodePanel | null {
	const { db } = service;
	if (!hasParticipationCode(part.meeting.kind)) return null;
	const row = db
		.select()
		.from(participation)
		.where(eq(participation.meetingChildId, part.part.id))
		.get();
	const other = db
		.select({ code: codeDifference.importedCode })
		.from(codeDifference)
		.where(eq(codeDifference.meetingChildId, part.part.id))
		.get();
	const code = PN_CODES.find((one) => one === row?.code);
	return {
		waits: part.status === 'held' ? null : 'not-held',
		proposal: proposeCode(participationFacts(db, part)),
		confirmed:
			row && code
				? {
						code,
						source: row.source === 'import' ? 'import' : 'portal',
						by: row.source === 'import' ? null : nameOfAdult(db, service.vault, row.confirmedBy),
						at: row.confirmedAt
					}
				: null,
		imported: other && other.code !== code ? other.code : null,
		possible: PN_CODES.filter((one) => codeProblems(service, part, one).length === 0)
	};
}

/** Everything that stops a code for this part, as the national validators do; empty: it may stand. */
export function codeProblems(service: Service, part: Part, code: string): CodeProblem[] {
	const today = londonDay(service.now());
	const { child, meeting } = part;
	return problemsOfCode({ code, dateOfBirth: child.dob, day: meeting.onDay ?? today }, today);
}
