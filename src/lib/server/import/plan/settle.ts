import { londonInstant } from '#lib/domain/calendar/london.ts';
import { countsInFigures, impliedStatus, type MeetingStatus } from '#lib/domain/meeting/status.ts';
import { IMPORTED, type Run } from '../run.ts';
import { differences } from './verdict.ts';
import type { KnownMeeting } from './meeting.ts';
import { tables } from './tables.ts';

type MeetingRow = KnownMeeting['meeting'];

/** What an extract says of a meeting; undefined: nothing. */
export type Said = Partial<
	Pick<MeetingRow, 'kind' | 'onDay' | 'startTime' | 'venue' | 'statedStatus' | 'cancelledInExtract'>
>;

/**
 * Whether the portal has arranged or closed this meeting: then its day, time, place and status are
 * what was set here, and a later extract does not undo them.
 */
export function isSetHere(known: KnownMeeting): boolean {
	return (
		known.meeting.setHereAt !== null ||
		(known.outcome !== null && known.outcome.recordedBy !== IMPORTED)
	);
}

/** How a meeting stands by what extracts have said of it: as stated, or as its day implies. */
export function statusBySaid(
	row: Pick<MeetingRow, 'onDay' | 'statedStatus' | 'cancelledInExtract'>,
	run: Run
): MeetingStatus {
	const { onDay, statedStatus, cancelledInExtract } = row;
	// Stated as held, and then moved to a day that is still to come.
	const isTooSoon = onDay === null || onDay > run.today;
	if (statedStatus && !(countsInFigures(statedStatus) && isTooSoon)) return statedStatus;
	if (onDay === null) return cancelledInExtract ? 'cancelled' : 'planned';
	return impliedStatus(onDay, cancelledInExtract, run.today);
}

/** A meeting's columns and outcome as they should be after what was said, and whether they are not yet. */
export function settled(known: KnownMeeting, said: Said, run: Run) {
	const differing = differences<MeetingRow>(known.meeting, said);
	const row = { ...known.meeting, ...differing };
	const status = statusBySaid(row, run);
	const isStatusNew = status !== (known.outcome?.outcome ?? 'planned');
	return { row, status, differs: differing !== null || isStatusNew };
}

/** Writes a meeting's columns and its outcome. */
export function writeSettled(
	run: Run,
	known: KnownMeeting,
	{ row, status }: { row: MeetingRow; status: MeetingStatus }
): void {
	const startsAt = row.onDay && londonInstant(row.onDay, row.startTime);
	tables.meeting.update(run, { ...row, startsAt });
	writeStatus(run, row.id, known.outcome !== null, status);
}

/** Writes what became of a meeting; planned is no row at all. */
export function writeStatus(
	run: Run,
	meetingId: string,
	hasOutcome: boolean,
	status: MeetingStatus
): void {
	if (status === 'planned') {
		if (hasOutcome) tables.meetingOutcome.remove(run, meetingId);
		return;
	}
	const by = {
		authorisedBy: null,
		reason: null,
		endedAt: null,
		recordedBy: IMPORTED,
		recordedAt: run.now
	};
	tables.meetingOutcome[hasOutcome ? 'update' : 'insert'](run, {
		meetingId,
		outcome: status,
		...by
	});
}
