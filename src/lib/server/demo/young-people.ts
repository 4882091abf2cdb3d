import { addDays, addMonths, type DayISO } from '#lib/domain/calendar/day.ts';
import type { Tx } from '../db/client.ts';
import { newId } from '../db/id.ts';
import { allocation, careEpisode, protectionPlan, relationship } from '../db/schema/index.ts';
import { teamNamed } from '../people/adult.ts';
import { addChild } from '../people/child.ts';
import type { Vault } from '../vault/vault.ts';
import { REVIEWING } from './staff.ts';

/** The made-up young people: one for each demo sign-in, and a sister and a brother of Juno. */
const young = [
	{ ref: 'DEMO-C1', forename: 'Pip', surname: 'Quillfeather', years: 6 },
	{ ref: 'DEMO-C2', forename: 'Juno', surname: 'Thistledown', years: 10 },
	{ ref: 'DEMO-C3', forename: 'Rafi', surname: 'Quickwater', years: 13 },
	{ ref: 'DEMO-C4', forename: 'Ember', surname: 'Hollowell', years: 17 },
	{ ref: 'DEMO-C5', forename: 'Wren', surname: 'Thistledown', years: 3 },
	{ ref: 'DEMO-C6', forename: 'Ash', surname: 'Thistledown', years: 14 }
] as const;

export type Ids = ReadonlyMap<string, string>;

/** Adds the young people and gives their ids by extract id. */
export function addYoungPeople(
	tx: Tx,
	vault: Vault,
	now: number,
	today: DayISO
): Map<string, string> {
	const ids = new Map<string, string>();
	for (const { ref, forename, surname, years } of young) {
		const dob = addDays(addMonths(today, -12 * years), -100);
		ids.set(ref, addChild(tx, vault, now, { ref, forename, surname, dob }));
	}
	return ids;
}

/** Ties them to their workers and families, and opens their episodes and plans. */
export function tieYoungPeople(tx: Tx, today: DayISO, adults: Ids, children: Ids): void {
	const team = teamNamed(tx, REVIEWING);
	const social = teamNamed(tx, 'Willow team (made up)');
	const tie = (adult: string, child: string, as: string, from: DayISO, to: DayISO | null = null) =>
		tx
			.insert(allocation)
			.values({
				id: newId(),
				adultId: adults.get(adult)!,
				childId: children.get(child)!,
				as,
				teamId: as === 'iro' || as === 'chair' ? team : social,
				from,
				to
			})
			.run();
	const long = addMonths(today, -14);
	const changed = addDays(today, -12);
	for (const ref of ['DEMO-C1', 'DEMO-C2', 'DEMO-C4']) tie('DEMO-IRO', ref, 'iro', long);
	// Rafi's IRO changed: the new one is introduced on his home page.
	tie('DEMO-IRO-FORMER', 'DEMO-C3', 'iro', long, addDays(changed, -1));
	tie('DEMO-IRO', 'DEMO-C3', 'iro', changed);
	for (const ref of ['DEMO-C2', 'DEMO-C5', 'DEMO-C6']) tie('DEMO-CHAIR', ref, 'chair', long);
	for (const ref of children.keys()) tie('DEMO-SOCIAL-WORKER', ref, 'social-worker', long);
	tie('DEMO-PARTNER', 'DEMO-C2', 'partner-professional', long);
	tie('DEMO-ADVOCATE', 'DEMO-C3', 'advocate', addMonths(today, -2), addMonths(today, 10));
	const relate = (adult: string, child: string, kind: string, contact: string) =>
		tx
			.insert(relationship)
			.values({
				id: newId(),
				adultId: adults.get(adult)!,
				childId: children.get(child)!,
				kind,
				parentalResponsibility: kind === 'mother' || kind === 'father',
				contact,
				from: long,
				to: null
			})
			.run();
	relate('DEMO-CARER', 'DEMO-C1', 'foster carer', 'open');
	for (const ref of ['DEMO-C2', 'DEMO-C5', 'DEMO-C6']) {
		relate('DEMO-PARENT', ref, 'mother', 'open');
		relate('DEMO-PARENT-RESTRICTED', ref, 'father', 'restricted');
	}
	for (const ref of ['DEMO-C1', 'DEMO-C2', 'DEMO-C3', 'DEMO-C4']) {
		tx.insert(careEpisode)
			.values({
				id: newId(),
				ref: `E-${ref}`,
				claRef: `L-${ref}`,
				childId: children.get(ref)!,
				startedOn: long,
				ceasedOn: null,
				enteredCareOn: long
			})
			.run();
	}
	for (const ref of ['DEMO-C2', 'DEMO-C5', 'DEMO-C6']) {
		tx.insert(protectionPlan)
			.values({
				id: newId(),
				ref: `P-${ref}`,
				childId: children.get(ref)!,
				startedOn: addMonths(today, -5),
				endedOn: null
			})
			.run();
	}
}
