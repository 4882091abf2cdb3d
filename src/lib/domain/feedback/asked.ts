import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';

/** Who gives feedback. */
export type Respondent = 'parent' | 'carer';

/** The meetings after which somebody is asked, each with its place in the figures. */
export const ASKED_AFTER = [
	'initial-conference',
	'review-conference',
	'looked-after-review'
] as const satisfies readonly MeetingKind[];
export type AskedKind = (typeof ASKED_AFTER)[number];

/** Whether somebody is asked after a meeting of this kind: a carer always, a parent after conferences. */
export function isAskedAfter(kind: MeetingKind, as: Respondent): kind is AskedKind {
	if (kind === 'looked-after-review') return as === 'carer';
	return ASKED_AFTER.some((one) => one === kind);
}
