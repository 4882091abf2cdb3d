import { hadViewsUnder, type PnCode } from '#lib/domain/participation/codes.ts';

/** One held meeting of a child: its code, and whether the portal received the child's views for it. */
export interface HeldMeeting {
	/** The confirmed code, or null when there is none. */
	readonly code: PnCode | null;
	readonly viewsReceived: boolean;
	/** Under four on the day of the meeting. */
	readonly underFour: boolean;
}

/** From this many meetings running without the child's views, somebody follows it up. */
export const MEETINGS_TO_FOLLOW_UP = 2;

/**
 * Whether a meeting had the child's views; null under four, which neither adds to a run nor ends one.
 * Without a code only what was received is known: a meeting nobody recorded is looked at, too.
 */
function hadViews({ code, viewsReceived, underFour }: HeldMeeting): boolean | null {
	if (underFour || code === 'PN0') return null;
	if (viewsReceived || code === null) return viewsReceived;
	return hadViewsUnder(code);
}

/**
 * The last meetings running that were without the child's views, oldest first, when there are at
 * least two; otherwise none. `held` are a child's held meetings, oldest first.
 */
export function runWithoutViews<M extends HeldMeeting>(held: readonly M[]): M[] {
	const asked = held.filter((meeting) => hadViews(meeting) !== null);
	const run = asked.slice(asked.findLastIndex((meeting) => hadViews(meeting) === true) + 1);
	return run.length >= MEETINGS_TO_FOLLOW_UP ? run : [];
}
