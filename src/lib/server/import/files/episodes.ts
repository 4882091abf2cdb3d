import { eq, sql } from 'drizzle-orm';
import { newId } from '../../db/id.ts';
import { careEpisode } from '../../db/schema/index.ts';
import { statement } from '../../db/statement.ts';
import { childOf, childOfCla, unknownChild } from '../plan/child.ts';
import { endsTooSoon } from '../plan/dates.ts';
import { tables } from '../plan/tables.ts';
import { added, changed, differences, refuse } from '../plan/verdict.ts';
import { day, required, text } from '../read/column.ts';
import { fault } from '../refusal.ts';
import { extractFile } from './file.ts';

const byRef = statement((db) =>
	db
		.select()
		.from(careEpisode)
		.where(eq(careEpisode.ref, sql.placeholder('ref')))
		.prepare()
);

/** `ssd_cla_episodes.csv`: being looked after; `clae_cla_id` ties reviews to the child. */
export const episodes = extractFile({
	name: 'ssd_cla_episodes.csv',
	columns: {
		clae_cla_episode_id: required(text),
		clae_person_id: required(text),
		clae_cla_id: required(text),
		clae_cla_episode_start_date: required(day),
		clae_cla_episode_ceased_date: day,
		clae_entered_care_date: day
	},
	keys: (row) => [['clae_cla_episode_id', row.clae_cla_episode_id]],
	agreements: (row) => [
		{ about: row.clae_cla_id, value: row.clae_person_id, column: 'clae_person_id' }
	],
	plan: (run, row) => {
		const ref = row.clae_cla_episode_id;
		const child = childOf(run, row.clae_person_id);
		const { clae_cla_episode_start_date: startedOn, clae_cla_episode_ceased_date: ceasedOn } = row;
		const faults = endsTooSoon(startedOn, ceasedOn, 'clae_cla_episode_ceased_date');
		if (!child) faults.push(unknownChild(run, 'clae_person_id', row.clae_person_id));
		const stored = byRef(run.service).get({ ref });
		const ofCla = childOfCla(run, row.clae_cla_id);
		if (child && [stored?.childId, ofCla?.id].some((id) => id && id !== child.id)) {
			faults.push(fault('clae_person_id', 'this is recorded for another child already'));
		}
		if (!child || faults.length > 0) return refuse(...faults);

		const said = {
			claRef: row.clae_cla_id,
			startedOn,
			ceasedOn,
			enteredCareOn: row.clae_entered_care_date
		};
		if (stored) {
			const differing = differences(stored, said);
			return changed(differing !== null, () =>
				tables.careEpisode.update(run, { ...stored, ...differing })
			);
		}
		const whole = {
			...said,
			ceasedOn: ceasedOn ?? null,
			enteredCareOn: said.enteredCareOn ?? null
		};
		return added(() =>
			tables.careEpisode.insert(run, { id: newId(), ref, childId: child.id, ...whole })
		);
	}
});
