import { and, eq } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import {
	currentRelationships,
	restrictionsInForce,
	type Restriction
} from '#lib/domain/report/restriction.ts';
import type { Tx } from '../db/client.ts';
import { paperStep } from '../db/schema/index.ts';
import { nonDisclosuresOf } from './non-disclosures.ts';
import { relationshipsOf } from './relationships.ts';

/** What went out, as far as it decides whether it may still be found. */
interface Out {
	readonly paperId: string;
	readonly childId: string;
	readonly fingerprint: string;
}

/**
 * Tells of what went out to a recipient whether it is closed to them today: they are no longer tied to
 * the child, or a restriction is in force that no manager weighed for exactly this (SAFETY R6). A young
 * person's own version closes only by being revoked.
 */
export function closedTo(db: Tx, recipientId: string, today: DayISO): (out: Out) => boolean {
	const relationships = relationshipsOf(db, recipientId);
	const recipient = { id: recipientId, language: '', needsEasyRead: false };
	return (out) => {
		const { childId } = out;
		if (childId === recipientId) return false;
		const tied = { today, childId, recipient, relationships };
		if (currentRelationships(tied).length === 0) return true;
		const nonDisclosures = nonDisclosuresOf(db, childId);
		const inForce = restrictionsInForce({ ...tied, nonDisclosures });
		if (inForce.length === 0) return false;
		const weighed = weighedFor(db, recipientId, out);
		return inForce.some((one) => !weighed.has(one));
	};
}

/** The restrictions a manager knew of when they let exactly this go on. */
function weighedFor(
	db: Tx,
	recipientId: string,
	{ paperId, fingerprint }: Out
): ReadonlySet<Restriction> {
	const overrides = db
		.select({ restrictions: paperStep.restrictions })
		.from(paperStep)
		.where(
			and(
				eq(paperStep.paperId, paperId),
				eq(paperStep.recipientId, recipientId),
				eq(paperStep.what, 'overridden'),
				eq(paperStep.fingerprint, fingerprint)
			)
		)
		.all();
	return new Set(
		overrides.flatMap(({ restrictions }) => JSON.parse(restrictions ?? '[]') as Restriction[])
	);
}
