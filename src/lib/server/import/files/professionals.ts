import { professionalOf } from '../plan/adult.ts';
import { addNamed, nameOf, rename } from '../plan/adult-name.ts';
import { added, changed } from '../plan/verdict.ts';
import { required, text } from '../read/column.ts';
import { extractFile } from './file.ts';

/** `ssd_professionals.csv`: the people who work with children. */
export const professionals = extractFile({
	name: 'ssd_professionals.csv',
	columns: {
		prof_professional_id: required(text),
		prof_professional_name: required(text),
		prof_professional_job_title: text
	},
	keys: (row) => [['prof_professional_id', row.prof_professional_id]],
	plan: (run, row) => {
		const { prof_professional_id: ref, prof_professional_name: name } = row;
		const jobTitle = row.prof_professional_job_title;
		const stored = professionalOf(run, ref);
		if (!stored) return added(() => addNamed(run, ref, name, jobTitle ?? null));
		const isRenamed = nameOf(run, stored) !== name;
		const isMoved = jobTitle !== undefined && jobTitle !== stored.jobTitle;
		return changed(isRenamed || isMoved, () =>
			rename(run, isMoved ? { ...stored, jobTitle } : stored, name)
		);
	}
});
