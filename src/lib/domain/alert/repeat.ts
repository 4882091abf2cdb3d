import { MINUTE, type Instant } from '#lib/domain/calendar/london.ts';

/** How long one contact has before the next one is told. */
export const REPEAT_AFTER = 15 * MINUTE;

/** That a contact was told of an alert. */
export interface AlertNotice {
	readonly contact: string;
	readonly at: Instant;
}

/** Where an alert stands, as the rows in the database have it. */
export interface AlertState {
	readonly raisedAt: Instant;
	readonly acknowledgedAt: Instant | null;
	/** The contacts on duty now, in the order they are told. */
	readonly contacts: readonly string[];
	readonly notices: readonly AlertNotice[];
}

/**
 * What happens next with an alert: a contact is to be told at a moment (at once, where it is past);
 * nothing, because it has been acknowledged; or nobody is there to tell, which itself needs telling.
 */
export type NextNotice =
	| { readonly kind: 'tell'; readonly contact: string; readonly at: Instant }
	| { readonly kind: 'acknowledged' }
	| { readonly kind: 'nobody-to-tell' };

/**
 * Whom to tell next of an alert, and when: the first contact at once, then every 15 minutes the one
 * who was told longest ago, round and round until somebody acknowledges it. It is worked out from
 * what was done and not from a timer, so it goes on after a restart: with one notice, not with all
 * that were missed. Contacts may come and go between two notices; a new one comes before a repeat.
 */
export function nextNotice({
	raisedAt,
	acknowledgedAt,
	contacts,
	notices
}: AlertState): NextNotice {
	if (acknowledgedAt !== null) return { kind: 'acknowledged' };
	const lastTold = (contact: string) =>
		Math.max(-Infinity, ...notices.filter((one) => one.contact === contact).map(({ at }) => at));
	const longestAgo = Math.min(...contacts.map(lastTold));
	const contact = contacts.find((one) => lastTold(one) === longestAgo);
	if (contact === undefined) return { kind: 'nobody-to-tell' };
	const last = Math.max(...notices.map(({ at }) => at));
	return { kind: 'tell', contact, at: notices.length > 0 ? last + REPEAT_AFTER : raisedAt };
}
