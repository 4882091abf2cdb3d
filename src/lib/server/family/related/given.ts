import type { RelationshipKind } from '#lib/domain/person/relationship-kinds.ts';
import type { Contact } from '#lib/domain/report/restriction.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';

/** A relationship as a worker asks for it. */
export interface NewRelationship {
	readonly name: string;
	/** Which person of this name: an id out of `namesakes`, `new` for none of them; empty: not said yet. */
	readonly who: string;
	readonly kind: RelationshipKind;
	readonly parentalResponsibility: boolean;
	readonly contact: Contact;
	readonly from: DayISO;
	/** The last day; null: it goes on. */
	readonly to: DayISO | null;
}

/** What stops it, by field. `there`: they are that to this child already, or somebody has asked for it. */
export type RelationshipProblem = 'name' | 'who' | 'there' | 'from' | 'to';
