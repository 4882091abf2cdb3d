import type { RequestEvent } from '@sveltejs/kit';
import { isChairNote, type ChairNote } from '#lib/domain/statistics/three-tellings.ts';
import { noteInTime } from '#lib/server/tellings/note.ts';
import { textsOf } from '../../../typed.ts';
import { backTo } from './meeting-actions.ts';

const PREFIX = 'in-time-';

/** Notes for each adult whether they had the report in time; who is left out keeps their note. */
export async function noteReports({
	request,
	params,
	locals: { service, actor }
}: RequestEvent<{ meeting: string; part: string }>) {
	const sent = textsOf(await request.formData());
	const notes = Object.entries(sent).flatMap(([name, value]): [string, ChairNote][] =>
		name.startsWith(PREFIX) && isChairNote(value) ? [[name.slice(PREFIX.length), value]] : []
	);
	noteInTime(service, actor, params, new Map(notes));
	backTo(params, 'in-time');
}
