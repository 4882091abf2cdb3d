import { eq } from 'drizzle-orm';
import type { Contact, DatedRelationship } from '#lib/domain/report/restriction.ts';
import type { Tx } from '../db/client.ts';
import { allocation, relationship } from '../db/schema/index.ts';

/**
 * All that ties, or tied, somebody to any child, as the release checks want it: relationships, and the
 * allocations of those who are sent papers as professionals or advocates. What an allocation calls
 * `other` is no known kind.
 */
export function relationshipsOf(db: Tx, recipientId: string): DatedRelationship[] {
	const related = db
		.select()
		.from(relationship)
		.where(eq(relationship.adultId, recipientId))
		.all()
		.map(({ childId, kind, contact, from, to }) => ({
			recipientId,
			childId,
			kind,
			// Whatever a file called it: what is neither open nor none, the domain takes as restricted.
			contact: contact as Contact,
			from,
			to
		}));
	const allocated = db
		.select()
		.from(allocation)
		.where(eq(allocation.adultId, recipientId))
		.all()
		.map(({ childId, as, from, to }) => ({
			recipientId,
			childId,
			kind: as === 'other' ? '' : as,
			contact: 'open' as const,
			from,
			to
		}));
	return [...related, ...allocated];
}
