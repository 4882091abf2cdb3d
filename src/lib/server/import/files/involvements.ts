import { eq } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { given } from '../../db/given.ts';
import { newId } from '../../db/id.ts';
import { allocation, team } from '../../db/schema/index.ts';
import { statement } from '../../db/statement.ts';
import { professionalOf } from '../plan/adult.ts';
import { childOf, unknownChild } from '../plan/child.ts';
import { endsTooSoon } from '../plan/dates.ts';
import { allocatedAs, giveImpliedRole } from '../plan/role.ts';
import { tables } from '../plan/tables.ts';
import { teamOf } from '../plan/team.ts';
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
		.where(eq(allocation.ref, given('ref')))
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

		const found = byRef(run.service).get({ ref: row.invo_involvements_id });
		const as = allocatedAs(row.invo_professional_role_id);
		const said = {
			adultId: adult.id,
			childId: child.id,
			as,
			from: start === undefined ? undefined : (start ?? SINCE_EVER),
			to,
			team: row.invo_professional_team
		};
		const differing = found && differences({ ...found.row, team: found.team }, said);
		const write = () => {
			const whole = {
				...(found?.row ?? { id: newId(), ref: row.invo_involvements_id, teamId: null }),
				...said,
				from: said.from ?? found?.row.from ?? SINCE_EVER,
				to: to === undefined ? (found?.row.to ?? null) : to
			};
			if (said.team !== undefined) whole.teamId = said.team && teamOf(run, said.team);
			tables.allocation[found ? 'update' : 'insert'](run, whole);
			giveImpliedRole(run, adult.id, as, whole);
		};
		return found ? changed(differing !== null, write) : added(write);
	}
});
