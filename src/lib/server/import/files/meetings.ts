import { countsInFigures, MEETING_STATUSES } from '#lib/domain/meeting/status.ts';
import { USUAL_START } from '../plan/add-meeting.ts';
import { meetingNamed, NO_MEETING } from '../plan/meeting.ts';
import { isSetHere, settled, writeSettled } from '../plan/settle.ts';
import { added, changed, refuse, UNCHANGED } from '../plan/verdict.ts';
import { clockTime, oneOf, required, text } from '../read/column.ts';
import { fault } from '../refusal.ts';
import { extractFile } from './file.ts';

/** `sayso_meetings.csv`: time, place and status, which the extract lacks. */
export const meetings = extractFile({
	name: 'sayso_meetings.csv',
	columns: {
		meeting_id: required(text),
		start_time: clockTime,
		venue: text,
		status: oneOf(MEETING_STATUSES)
	},
	keys: (row) => [['meeting_id', row.meeting_id]],
	plan: (run, row) => {
		const known = meetingNamed(run, row.meeting_id);
		if (!known) return refuse(fault('meeting_id', NO_MEETING));
		if (isSetHere(known)) return UNCHANGED;
		const { onDay } = known.meeting;
		if (row.status && countsInFigures(row.status) && (onDay === null || onDay > run.today)) {
			const reason = onDay === null ? 'the meeting has no day' : 'its day is still to come';
			return refuse(fault('status', `it can’t have been held: ${reason}`));
		}
		const said = {
			startTime: row.start_time === null ? USUAL_START : row.start_time,
			venue: row.venue,
			statedStatus: row.status
		} as const;
		const after = settled(known, said, run);
		const write = () => writeSettled(run, known, after);
		const { startTime, venue, statedStatus } = known.meeting;
		const isFirst = startTime === USUAL_START && venue === null && statedStatus === null;
		return after.differs && isFirst ? added(write) : changed(after.differs, write);
	}
});
