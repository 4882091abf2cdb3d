import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { ReleaseFacts, ReleasePerson } from '#lib/domain/report/release-facts.ts';

/** What was decided about contact between an adult and a child. */
export const CONTACTS = ['open', 'restricted', 'none'] as const;
export type Contact = (typeof CONTACTS)[number];

/** What ties a recipient to a child, both days included; null: open at that end. */
export interface DatedRelationship {
	readonly recipientId: string;
	readonly childId: string;
	/** `mother`, `carer`, `advocate`, … as the service names it. */
	readonly kind: string;
	readonly contact: Contact;
	readonly from: DayISO | null;
	readonly to: DayISO | null;
}

/** That something about a child must not be disclosed, to somebody or (null) to anybody. */
export interface NonDisclosure {
	readonly childId: string;
	readonly recipientId: string | null;
	readonly from: DayISO | null;
	readonly to: DayISO | null;
}

/** What may stand against a release to somebody (SAFETY R6), the hardest first. */
export const RESTRICTIONS = ['contact-none', 'contact-restricted', 'non-disclosure'] as const;
export type Restriction = (typeof RESTRICTIONS)[number];

/** That a second named manager lets a release go on in spite of a restriction, for one document and recipient. */
export interface Override {
	readonly by: ReleasePerson;
	readonly reason: string;
	readonly documentId: string;
	readonly recipientId: string;
	/** The restrictions they knew of and weighed. */
	readonly restrictions: readonly Restriction[];
}

function isInForce({ from, to }: Pick<NonDisclosure, 'from' | 'to'>, day: DayISO): boolean {
	return (from === null || from <= day) && (to === null || day <= to);
}

/** The relationships between the recipient and the child that are known and in force today. */
export function currentRelationships({
	today,
	childId,
	recipient,
	relationships
}: Pick<ReleaseFacts, 'today' | 'childId' | 'recipient' | 'relationships'>): DatedRelationship[] {
	return relationships.filter(
		(one) =>
			one.recipientId === recipient.id &&
			one.childId === childId &&
			!/^\s*(?:unknown|not known)?\s*$/i.test(one.kind) &&
			isInForce(one, today)
	);
}

/** The restrictions in force today between the recipient and the child; of several, all of them (R6). */
export function restrictionsInForce(
	facts: Pick<ReleaseFacts, 'today' | 'childId' | 'recipient' | 'relationships' | 'nonDisclosures'>
): Restriction[] {
	const contacts = currentRelationships(facts).map(({ contact }) => contact);
	const isUndisclosed = facts.nonDisclosures.some(
		(one) =>
			one.childId === facts.childId &&
			(one.recipientId === null || one.recipientId === facts.recipient.id) &&
			isInForce(one, facts.today)
	);
	const restrictions: Restriction[] = [];
	if (contacts.includes('none')) restrictions.push('contact-none');
	// What is neither open nor none is restricted, whatever a file called it.
	if (contacts.some((one) => one !== 'open' && one !== 'none'))
		restrictions.push('contact-restricted');
	if (isUndisclosed) restrictions.push('non-disclosure');
	return restrictions;
}
