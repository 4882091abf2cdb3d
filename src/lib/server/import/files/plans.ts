import { eq, sql } from 'drizzle-orm';
import { newId } from '../../db/id.ts';
import { protectionPlan } from '../../db/schema/index.ts';
import { statement } from '../../db/statement.ts';
import { childOf, unknownChild } from '../plan/child.ts';
import { endsTooSoon } from '../plan/dates.ts';
import { tables } from '../plan/tables.ts';
import { added, changed, differences, refuse } from '../plan/verdict.ts';
import { day, required, text } from '../read/column.ts';
import { fault } from '../refusal.ts';
import { extractFile } from './file.ts';

export const planOf = statement((db) =>
	db
		.select()
		.from(protectionPlan)
		.where(eq(protectionPlan.ref, sql.placeholder('ref')))
		.prepare()
);

/** `ssd_cp_plans.csv`: child protection plans. */
export const plans = extractFile({
	name: 'ssd_cp_plans.csv',
	columns: {
		cppl_cp_plan_id: required(text),
		cppl_person_id: required(text),
		cppl_cp_plan_start_date: required(day),
		cppl_cp_plan_end_date: day
	},
	keys: (row) => [['cppl_cp_plan_id', row.cppl_cp_plan_id]],
	plan: (run, row) => {
		const ref = row.cppl_cp_plan_id;
		const child = childOf(run, row.cppl_person_id);
		const { cppl_cp_plan_start_date: startedOn, cppl_cp_plan_end_date: endedOn } = row;
		const faults = endsTooSoon(startedOn, endedOn, 'cppl_cp_plan_end_date');
		const stored = planOf(run.service).get({ ref });
		if (!child) faults.push(unknownChild(run, 'cppl_person_id', row.cppl_person_id));
		if (child && stored && stored.childId !== child.id) {
			faults.push(fault('cppl_person_id', 'this is recorded for another child already'));
		}
		if (!child || faults.length > 0) return refuse(...faults);

		if (stored) {
			const differing = differences(stored, { startedOn, endedOn });
			return changed(differing !== null, () =>
				tables.protectionPlan.update(run, { ...stored, ...differing })
			);
		}
		const whole = { startedOn, endedOn: endedOn ?? null };
		return added(() =>
			tables.protectionPlan.insert(run, { id: newId(), ref, childId: child.id, ...whole })
		);
	}
});
