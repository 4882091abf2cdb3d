import { childOf, unknownChild } from '../plan/child.ts';
import { planPart } from '../plan/part.ts';
import { refuse } from '../plan/verdict.ts';
import { day, required, text } from '../read/column.ts';
import { extractFile } from './file.ts';

/** `ssd_initial_cp_conference.csv`: one row for each child of an initial conference; it has no code. */
export const initialConferences = extractFile({
	name: 'ssd_initial_cp_conference.csv',
	columns: {
		icpc_icpc_id: required(text),
		icpc_icpc_meeting_id: required(text),
		icpc_person_id: required(text),
		icpc_icpc_target_date: day,
		icpc_icpc_date: day
	},
	keys: (row) => [
		['icpc_icpc_id', row.icpc_icpc_id],
		['icpc_person_id', JSON.stringify([row.icpc_icpc_meeting_id, row.icpc_person_id])]
	],
	agreements: (row) => [
		{
			about: row.icpc_icpc_meeting_id,
			value: row.icpc_icpc_date ?? '',
			column: 'icpc_icpc_date'
		}
	],
	plan: (run, row) => {
		const child = childOf(run, row.icpc_person_id);
		if (!child) return refuse(unknownChild(run, 'icpc_person_id', row.icpc_person_id));
		return planPart(run, {
			child,
			ref: row.icpc_icpc_id,
			meetingRef: row.icpc_icpc_meeting_id,
			kind: 'initial-conference',
			kinds: ['initial-conference'],
			day: row.icpc_icpc_date,
			dueOn: row.icpc_icpc_target_date,
			code: undefined,
			columns: { meeting: 'icpc_icpc_meeting_id', ref: 'icpc_icpc_id', code: 'icpc_icpc_id' }
		});
	}
});
