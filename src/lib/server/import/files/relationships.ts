import { eq } from 'drizzle-orm';
import { newId } from '../../db/id.ts';
import { relationship } from '../../db/schema/index.ts';
import { addAdult } from '../../people/adult.ts';
import { familyRef, isRenamed, relativeOf, rename } from '../plan/adult.ts';
import { childOf, unknownChild } from '../plan/child.ts';
import { endsTooSoon } from '../plan/dates.ts';
import { storedRelationship } from '../plan/relationship.ts';
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

		const { db, vault } = run.service;
		const adult = relativeOf(run, row.adult_id);
		const newName =
			adult && row.adult_name && isRenamed(run, adult, row.adult_name) ? row.adult_name : null;
		const stored = adult && storedRelationship(run, adult.id, child.id, row);
		const said = {
			kind: row.relationship,
			parentalResponsibility: row.parental_responsibility,
			contact: row.contact,
			from: row.from ?? undefined,
			to: row.to
		};
		const write = () => {
			if (adult && newName) rename(run, adult.id, newName);
			const named = { ref: familyRef(row.adult_id), name: row.adult_name ?? row.adult_id };
			const adultId = adult ? adult.id : addAdult(db, vault, run.now, named);
			if (stored) {
				db.update(relationship).set(said).where(eq(relationship.id, stored.id)).run();
			} else {
				db.insert(relationship)
					.values({ id: newId(), adultId, childId: child.id, ...said })
					.run();
			}
		};
		if (!stored) return added(write);
		return changed(newName !== null || differences(stored, said) !== null, write);
	}
});
