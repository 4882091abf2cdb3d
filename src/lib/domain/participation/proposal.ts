import type { PnCode } from '#lib/domain/participation/codes.ts';
import type { ParticipationFacts, ViewsMedium } from '#lib/domain/participation/facts.ts';
import {
	NOT_NOTED,
	PROPOSALS,
	type Match,
	type ProposalReason,
	type ProposalRow
} from '#lib/domain/participation/proposal-table.ts';

/** A code to propose, and why. The IRO or chair confirms it, because they were there. */
export interface Proposal {
	/** Null: the facts held don't say. */
	readonly code: PnCode | null;
	readonly reason: ProposalReason;
	/** The codes it can be: one where the facts decide. */
	readonly candidates: readonly PnCode[];
	/** How views were sent, where that is part of the reason. */
	readonly medium: ViewsMedium | null;
}

function fits(when: Match, facts: ParticipationFacts): boolean {
	return (
		(!when.underFour || facts.underFour) &&
		(when.attended === undefined || when.attended === facts.attended) &&
		(when.voice === undefined || when.voice === facts.voice) &&
		(!when.viewsSent || facts.viewsSent !== null) &&
		(!when.advocateBriefed || facts.advocateBriefed)
	);
}

/** The participation code the portal proposes for one child at one meeting, with its reason. */
export function proposeCode(facts: ParticipationFacts): Proposal {
	const row: ProposalRow & { reason: ProposalReason } =
		PROPOSALS.find(({ when }) => fits(when, facts)) ?? NOT_NOTED;
	return {
		code: row.code,
		reason: row.reason,
		candidates: row.open ?? (row.code ? [row.code] : []),
		medium: row.when.viewsSent ? facts.viewsSent : null
	};
}
