import { newId } from '../../db/id.ts';
import { childOf } from '../plan/child.ts';
import { tables } from '../plan/tables.ts';
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
		const { vault } = run.service;
		const ref = row.pers_person_id;
		const stored = childOf(run, ref);
		const id = stored?.id ?? newId();
		const open = (column: 'forename' | 'surname') =>
			stored ? vault.openMaybe(`child.${column}:${id}`, stored[column]) : null;
		const known = {
			dob: stored?.dob,
			commonChildId: stored?.commonChildId ?? null,
			forename: open('forename'),
			surname: open('surname')
		};
		const said = {
			dob: row.pers_dob,
			commonChildId: row.pers_common_child_id,
			forename: row.pers_forename,
			surname: row.pers_surname
		};
		const differing = differences(known, said);
		const wanted = { ...known, ...differing };
		const columns = () => ({
			dob: row.pers_dob,
			commonChildId: wanted.commonChildId,
			forename: vault.sealMaybe(`child.forename:${id}`, wanted.forename),
			surname: vault.sealMaybe(`child.surname:${id}`, wanted.surname)
		});
		if (stored) {
			return changed(differing !== null, () =>
				tables.child.update(run, { ...stored, ...columns() })
			);
		}
		const unset = { knownAs: null, bandSet: null, accent: null, fit: null, language: null };
		return added(() =>
			tables.child.insert(run, { id, ref, ...unset, ...columns(), createdAt: run.now })
		);
	}
});
