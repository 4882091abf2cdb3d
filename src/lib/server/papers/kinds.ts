import { isConference, type MeetingKind } from '#lib/domain/meeting/kinds.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '#lib/domain/report/document.ts';
import type { Tie, Ties } from '#lib/policy/ties.ts';

/** What each of those who write is asked for: whoever chairs writes no report that they approve. */
const writes: Readonly<Partial<Record<Tie, readonly DocumentKind[]>>> = {
	'social-worker': ['report', 'plan'],
	'partner-professional': ['report'],
	iro: ['decision-sheet', 'record', 'plan'],
	'iro-cover': ['decision-sheet', 'record', 'plan'],
	chair: ['decision-sheet', 'record', 'plan'],
	'chair-cover': ['decision-sheet', 'record', 'plan'],
	'team-support': DOCUMENT_KINDS
};

/** The kinds of paper that somebody with these ties writes for a meeting, in the order of a form. */
export function kindsWrittenBy(ties: Ties, meeting: MeetingKind): readonly DocumentKind[] {
	// A midway review has no papers; a child protection plan is made at a conference.
	if (meeting === 'midway-review') return [];
	return DOCUMENT_KINDS.filter(
		(kind) =>
			(kind !== 'plan' || isConference(meeting)) &&
			[...ties].some((tie) => writes[tie]?.includes(kind))
	);
}

/** Who sees every paper of a meeting; others see those they write in (SAFETY, who reads what). */
const seesAll: readonly Tie[] = [
	'iro',
	'iro-cover',
	'chair',
	'chair-cover',
	'team-manager',
	'team-support'
];

export function seesEveryPaper(ties: Ties): boolean {
	return seesAll.some((tie) => ties.has(tie));
}

/** Who prepares what goes to whom: others are told nothing of who there is. */
const prepares: readonly Tie[] = [...seesAll, 'social-worker'];

export function knowsRecipients(ties: Ties): boolean {
	return prepares.some((tie) => ties.has(tie));
}
