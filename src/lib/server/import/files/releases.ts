import { and, eq, sql } from 'drizzle-orm';
import { newId } from '../../db/id.ts';
import { meetingChild, reportRelease } from '../../db/schema/index.ts';
import { statement } from '../../db/statement.ts';
import { professionalOf, relativeOf } from '../plan/adult.ts';
import { childOf, unknownChild } from '../plan/child.ts';
import { meetingNamed, NO_MEETING } from '../plan/meeting.ts';
import { tables } from '../plan/tables.ts';
import { added, changed, differences, refuse } from '../plan/verdict.ts';
import { instant, required, text } from '../read/column.ts';
import { fault } from '../refusal.ts';
import { whyUnknown } from '../run.ts';
import { extractFile } from './file.ts';

const partOf = statement((db) =>
	db
		.select({ id: meetingChild.id })
		.from(meetingChild)
		.where(
			and(
				eq(meetingChild.meetingId, sql.placeholder('meetingId')),
				eq(meetingChild.childId, sql.placeholder('childId'))
			)
		)
		.prepare()
);

const releaseOf = statement((db) =>
	db
		.select()
		.from(reportRelease)
		.where(
			and(
				eq(reportRelease.meetingId, sql.placeholder('meetingId')),
				eq(reportRelease.childId, sql.placeholder('childId')),
				eq(reportRelease.adultId, sql.placeholder('adultId'))
			)
		)
		.prepare()
);

/** `sayso_report_releases.csv`: one row for each who was to have the report about a child. */
export const releases = extractFile({
	name: 'sayso_report_releases.csv',
	columns: {
		meeting_id: required(text),
		child_person_id: required(text),
		adult_id: required(text),
		released_at: instant,
		opened_at: instant
	},
	keys: ({ meeting_id, child_person_id, adult_id }) => [
		['adult_id', JSON.stringify([meeting_id, child_person_id, adult_id])]
	],
	plan: (run, row) => {
		const meeting = meetingNamed(run, row.meeting_id)?.meeting;
		const child = childOf(run, row.child_person_id);
		const adult = relativeOf(run, row.adult_id) ?? professionalOf(run, row.adult_id);
		const faults = [
			...(meeting ? [] : [fault('meeting_id', NO_MEETING)]),
			...(child ? [] : [unknownChild(run, 'child_person_id', row.child_person_id)]),
			...(adult ? [] : [unknownAdult(run, row.adult_id)])
		];
		if (!meeting || !child || !adult) return refuse(...faults);
		if (!partOf(run.service).get({ meetingId: meeting.id, childId: child.id })) {
			return refuse(fault('child_person_id', 'this child is not part of that meeting'));
		}
		if (row.opened_at && row.released_at === null) {
			return refuse(fault('opened_at', 'it was opened, and yet never shared'));
		}
		const who = { meetingId: meeting.id, childId: child.id, adultId: adult.id };
		const said = { releasedAt: row.released_at, openedAt: row.opened_at };
		const stored = releaseOf(run.service).get(who);
		if (stored) {
			const differing = differences(stored, said);
			return changed(differing !== null, () =>
				tables.reportRelease.update(run, { ...stored, ...differing })
			);
		}
		const whole = { releasedAt: said.releasedAt ?? null, openedAt: said.openedAt ?? null };
		return added(() => tables.reportRelease.insert(run, { id: newId(), ...who, ...whole }));
	}
});

function unknownAdult(run: Parameters<typeof whyUnknown>[0], ref: string) {
	return fault('adult_id', whyUnknown(run, 'adult', 'sayso_relationships.csv', ref));
}
