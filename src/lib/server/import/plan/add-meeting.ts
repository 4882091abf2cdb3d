import { londonInstant } from '#lib/domain/calendar/london.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import { newId } from '../../db/id.ts';
import type { Run } from '../run.ts';
import { statusBySaid, writeStatus, type Said } from './settle.ts';
import { tables } from './tables.ts';

/** Without a time a meeting starts then, Europe/London (CONTRACT.md). */
export const USUAL_START = '09:00';

/** Adds a meeting the extract tells of; gives its id. */
export function addSaid(run: Run, ref: string, kind: MeetingKind, said: Said): string {
	const row = {
		id: newId(),
		ref,
		kind,
		onDay: said.onDay ?? null,
		startTime: USUAL_START,
		startsAt: said.onDay ? londonInstant(said.onDay, USUAL_START) : null,
		minutes: null,
		venue: null,
		chairId: null,
		setHereAt: null,
		statedStatus: null,
		cancelledInExtract: said.cancelledInExtract ?? false
	} as const;
	tables.meeting.insert(run, row);
	writeStatus(run, row.id, false, statusBySaid(row, run));
	return row.id;
}
