import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Instant } from '#lib/domain/calendar/london.ts';
import {
	currentRelationships,
	restrictionsInForce,
	type DatedRelationship,
	type NonDisclosure,
	type Restriction
} from '#lib/domain/report/restriction.ts';

/** What stops somebody of a child's family from being told of a meeting. */
export type InvitationStop = 'not-related' | Restriction;

/** A non-disclosure with the moment it was set. */
export interface SetNonDisclosure extends NonDisclosure {
	readonly setAt: Instant;
}

/** That a manager weighed the restrictions of that moment, and agreed all the same. */
export interface AgreedTo {
	readonly at: Instant;
	readonly restrictions: readonly Restriction[];
}

export interface InvitationFacts {
	readonly today: DayISO;
	readonly childId: string;
	readonly adultId: string;
	/** Every relationship known, past ones too. */
	readonly relationships: readonly DatedRelationship[];
	readonly nonDisclosures: readonly SetNonDisclosure[];
}

/**
 * All that stands between somebody and a child's meeting today (SAFETY R6): no known relationship that
 * is current, contact that is not open, something that must not be disclosed.
 */
export function invitationStops({ adultId, ...facts }: InvitationFacts): InvitationStop[] {
	const about = { ...facts, recipient: { id: adultId, language: '', needsEasyRead: false } };
	const isRelated = currentRelationships(about).length > 0;
	return [...(isRelated ? [] : (['not-related'] as const)), ...restrictionsInForce(about)];
}

/**
 * Whether an invitation opens today. A manager's agreement covers the restrictions they knew of and
 * nothing set since; an unknown or ended relationship it never heals, as with the release of a paper.
 */
export function invitationOpens(facts: InvitationFacts, agreed: AgreedTo | null): boolean {
	const stops = invitationStops(facts);
	if (stops.length === 0) return true;
	if (agreed === null || stops.includes('not-related')) return false;
	const isNew = facts.nonDisclosures.some(
		({ setAt, childId, recipientId }) =>
			setAt > agreed.at &&
			childId === facts.childId &&
			(recipientId === null || recipientId === facts.adultId)
	);
	const known: readonly InvitationStop[] = agreed.restrictions;
	return !isNew && stops.every((stop) => known.includes(stop));
}
