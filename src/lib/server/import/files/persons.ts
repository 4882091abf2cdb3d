import { eq } from 'drizzle-orm';
import { child } from '../../db/schema/index.ts';
import { addChild } from '../../people/child.ts';
import { childOf } from '../plan/child.ts';
import { added, changed, differences } from '../plan/verdict.ts';
import { day, required, text } from '../read/column.ts';
import { extractFile } from './file.ts';

/** `ssd_person.csv`: young people. Names are sealed, so they are compared by opening them. */
export const persons = extractFile({
	name: 'ssd_person.csv',
	columns: {
		pers_person_id: required(text),
		pers_forename: text,
		pers_surname: text,
		pers_dob: required(day),
		pers_common_child_id: text
	},
	keys: (row) => [['pers_person_id', row.pers_person_id]],
	plan: (run, row) => {
		const { db, vault } = run.service;
		const ref = row.pers_person_id;
		const said = {
			dob: row.pers_dob,
			commonChildId: row.pers_common_child_id,
			forename: row.pers_forename,
			surname: row.pers_surname
		};
		const stored = childOf(run, ref);
		if (!stored) {
			return added(() => {
				addChild(db, vault, run.now, {
					ref,
					dob: row.pers_dob,
					...(row.pers_forename ? { forename: row.pers_forename } : {}),
					...(row.pers_surname ? { surname: row.pers_surname } : {}),
					...(row.pers_common_child_id ? { commonChildId: row.pers_common_child_id } : {})
				});
			});
		}
		const { id } = stored;
		const open = (column: 'forename' | 'surname') =>
			vault.openMaybe(`child.${column}:${id}`, stored[column]);
		const names = { forename: open('forename'), surname: open('surname') };
		const differing = differences({ ...stored, ...names }, said);
		return changed(differing !== null, () => {
			const seal = (column: 'forename' | 'surname') =>
				vault.sealMaybe(`child.${column}:${id}`, said[column] ?? names[column]);
			const { dob, commonChildId = stored.commonChildId } = said;
			db.update(child)
				.set({
					dob,
					commonChildId,
					forename: said.forename === null ? null : seal('forename'),
					surname: said.surname === null ? null : seal('surname')
				})
				.where(eq(child.id, id))
				.run();
		});
	}
});
