import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import { meeting } from '../../db/schema/index.ts';
import { addMeeting } from '../../meetings/arrange.ts';
import type { Run } from '../run.ts';
import { statusBySaid, writeStatus, type Said } from './settle.ts';
import { eq } from 'drizzle-orm';

/** Adds a meeting the extract tells of, at 09:00 until something says otherwise; gives its id. */
export function addSaid(run: Run, ref: string, kind: MeetingKind, said: Said): string {
	const { db } = run.service;
	const onDay = said.onDay ?? null;
	const cancelledInExtract = said.cancelledInExtract ?? false;
	const id = addMeeting(db, { ref, kind, onDay });
	if (cancelledInExtract) {
		db.update(meeting).set({ cancelledInExtract }).where(eq(meeting.id, id)).run();
	}
	const status = statusBySaid({ onDay, statedStatus: null, cancelledInExtract }, run);
	if (status !== 'planned') writeStatus(run, id, status);
	return id;
}
