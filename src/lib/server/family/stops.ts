import { eq } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { InvitationFacts } from '#lib/domain/meeting/invitation-stop.ts';
import type { Contact } from '#lib/domain/report/restriction.ts';
import type { Tx } from '../db/client.ts';
import { nonDisclosure, relationship } from '../db/schema/index.ts';
import type { Service } from '../service.ts';

/** What is known of one adult and one child today: whether they may be told of its meetings hangs on it. */
export function invitationFacts(
	{ now }: Pick<Service, 'now'>,
	db: Tx,
	{ adultId, childId }: { readonly adultId: string; readonly childId: string }
): InvitationFacts {
	const related = db.select().from(relationship).where(eq(relationship.adultId, adultId)).all();
	const kept = db
		.select({
			childId: nonDisclosure.childId,
			recipientId: nonDisclosure.recipientId,
			from: nonDisclosure.from,
			to: nonDisclosure.to,
			setAt: nonDisclosure.setAt
		})
		.from(nonDisclosure)
		.where(eq(nonDisclosure.childId, childId))
		.all();
	return {
		today: londonDay(now()),
		adultId,
		childId,
		// Whatever a file called it: what is neither open nor none, the domain takes as restricted.
		relationships: related.map((row) => ({
			recipientId: adultId,
			childId: row.childId,
			kind: row.kind,
			contact: row.contact as Contact,
			from: row.from,
			to: row.to
		})),
		nonDisclosures: kept
	};
}
