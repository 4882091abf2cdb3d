import { eq, sql } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { newId } from '../../db/id.ts';
import { allocation, team } from '../../db/schema/index.ts';
import { statement } from '../../db/statement.ts';
import { teamNamed } from '../../people/adult.ts';
import { professionalOf } from '../plan/adult.ts';
import { childOf, unknownChild } from '../plan/child.ts';
import { endsTooSoon } from '../plan/dates.ts';
import { allocatedAs, giveImpliedRole } from '../plan/role.ts';
import { added, changed, differences, refuse } from '../plan/verdict.ts';
import { day, required, text } from '../read/column.ts';
import { fault } from '../refusal.ts';
import { whyUnknown } from '../run.ts';
import { extractFile } from './file.ts';

/** Work that began on a day nobody wrote down has gone on since before anything here. */
const SINCE_EVER: DayISO = '1900-01-01';

const byRef = statement((db) =>
	db
		.select({ row: allocation, team: team.name })
		.from(allocation)
		.leftJoin(team, eq(team.id, allocation.teamId))
		.where(eq(allocation.ref, sql.placeholder('ref')))
		.prepare()
);

/** `ssd_involvements.csv`: who works with which child, as what, from when until when. */
export const involvements = extractFile({
	name: 'ssd_involvements.csv',
	columns: {
		invo_involvements_id: required(text),
		invo_professional_id: required(text),
		invo_professional_role_id: required(text),
		invo_person_id: required(text),
		invo_professional_team: text,
		invo_involvement_start_date: day,
		invo_involvement_end_date: day
	},
	keys: (row) => [['invo_involvements_id', row.invo_involvements_id]],
	plan: (run, row) => {
		const child = childOf(run, row.invo_person_id);
		const adult = professionalOf(run, row.invo_professional_id);
		const { invo_involvement_start_date: start, invo_involvement_end_date: to } = row;
		const faults = endsTooSoon(start, to, 'invo_involvement_end_date');
		if (!child) faults.push(unknownChild(run, 'invo_person_id', row.invo_person_id));
		if (!adult) {
			const { invo_professional_id: id } = row;
			const reason = whyUnknown(run, 'professional', 'ssd_professionals.csv', id);
			faults.push(fault('invo_professional_id', reason));
		}
		if (!child || !adult || faults.length > 0) return refuse(...faults);

		const { db } = run.service;
		const found = byRef(run.service).get({ ref: row.invo_involvements_id });
		const as = allocatedAs(row.invo_professional_role_id);
		const from = start === undefined ? undefined : (start ?? SINCE_EVER);
		const said = { adultId: adult.id, childId: child.id, as, from, to };
		const stored = found && { ...found.row, team: found.team };
		const differing =
			stored && differences(stored, { ...said, team: row.invo_professional_team });
		const write = () => {
			const teamId =
				row.invo_professional_team === undefined
					? stored?.teamId
					: row.invo_professional_team && teamNamed(db, row.invo_professional_team);
			const whole = {
				...said,
				from: from ?? stored?.from ?? SINCE_EVER,
				to: to === undefined ? (stored?.to ?? null) : to,
				teamId: teamId ?? null
			};
			if (stored) db.update(allocation).set(whole).where(eq(allocation.id, stored.id)).run();
			else insert(run.service).run({ ...whole, id: newId(), ref: row.invo_involvements_id });
			giveImpliedRole(run, adult.id, as, whole);
		};
		return stored ? changed(differing !== null, write) : added(write);
	}
});

const insert = statement((db) =>
	db
		.insert(allocation)
		.values({
			id: sql.placeholder('id'),
			ref: sql.placeholder('ref'),
			adultId: sql.placeholder('adultId'),
			childId: sql.placeholder('childId'),
			as: sql.placeholder('as'),
			teamId: sql.placeholder('teamId'),
			from: sql.placeholder('from'),
			to: sql.placeholder('to')
		})
		.prepare()
);
