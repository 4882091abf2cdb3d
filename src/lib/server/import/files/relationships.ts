import { newId } from '../../db/id.ts';
import { familyRef, relativeOf } from '../plan/adult.ts';
import { addNamed, nameOf, rename } from '../plan/adult-name.ts';
import { childOf, unknownChild } from '../plan/child.ts';
import { endsTooSoon } from '../plan/dates.ts';
import { storedRelationship } from '../plan/relationship.ts';
import { tables } from '../plan/tables.ts';
import { added, changed, differences, refuse } from '../plan/verdict.ts';
import { day, oneOf, required, text, yesNo } from '../read/column.ts';
import { extractFile } from './file.ts';

/** `sayso_relationships.csv`: parents, carers and others in a child's life. Gives no access by itself. */
export const relationships = extractFile({
	name: 'sayso_relationships.csv',
	columns: {
		adult_id: required(text),
		child_person_id: required(text),
		adult_name: text,
		relationship: required(text),
		parental_responsibility: required(yesNo),
		contact: required(oneOf(['open', 'restricted', 'none'])),
		from: day,
		to: day
	},
	keys: ({ adult_id, child_person_id, relationship, from }) => [
		['adult_id', JSON.stringify([adult_id, child_person_id, relationship, from ?? null])]
	],
	agreements: ({ adult_id, adult_name }) =>
		adult_name ? [{ about: adult_id, value: adult_name, column: 'adult_name' }] : [],
	plan: (run, row) => {
		const child = childOf(run, row.child_person_id);
		const faults = endsTooSoon(row.from, row.to, 'to');
		if (!child) faults.push(unknownChild(run, 'child_person_id', row.child_person_id));
		if (!child || faults.length > 0) return refuse(...faults);

		const adult = relativeOf(run, row.adult_id);
		const name = row.adult_name ?? (adult ? nameOf(run, adult) : row.adult_id);
		const isRenamed = adult !== undefined && nameOf(run, adult) !== name;
		const stored = adult && storedRelationship(run, adult.id, child.id, row);
		const said = {
			kind: row.relationship,
			parentalResponsibility: row.parental_responsibility,
			contact: row.contact,
			from: row.from ?? undefined,
			to: row.to
		};
		const differing = stored && differences(stored, said);
		const write = () => {
			if (isRenamed) rename(run, adult, name);
			const adultId = adult?.id ?? addNamed(run, familyRef(row.adult_id), name, null);
			if (stored) return tables.relationship.update(run, { ...stored, ...differing });
			const days = { from: row.from ?? null, to: row.to ?? null };
			tables.relationship.insert(run, {
				...said,
				...days,
				id: newId(),
				adultId,
				childId: child.id
			});
		};
		return stored ? changed(isRenamed || differing !== null, write) : added(write);
	}
});
