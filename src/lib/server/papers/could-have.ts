import { and, asc, eq } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { inForce } from '#lib/server/access/ties.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { allocation, relationship } from '#lib/server/db/schema/index.ts';
import { calledName } from '#lib/server/people/child.ts';
import type { Service } from '#lib/server/service.ts';
import { namesOf } from './names.ts';
import type { PaperFor } from './paper-for.ts';

/** Somebody who could have a paper: the young person themself, or an adult who is tied to them today. */
export interface CouldHave {
	readonly id: string;
	readonly name: string;
	/** What they are to the child, as the service names it; `child`: themself. */
	readonly as: string;
	/** Contact between them, where it is not open. */
	readonly contact: string | null;
}

/** Those who are sent papers because of their work; chairs and supporters see them anyway. */
const byWork: readonly string[] = ['social-worker', 'partner-professional', 'advocate'];

/**
 * Everybody who could have this paper today. A young person has a version of their own, and no adult
 * has that. Call `paperFor(…, 'paper.prepare', …)` first: it tells who there is.
 */
export function couldHave(service: Service, db: Tx, { paper, part }: PaperFor): CouldHave[] {
	const { child } = part;
	if (paper.writtenFor === 'young-person') {
		return [{ id: child.id, name: calledName(service.vault, child), as: 'child', contact: null }];
	}
	const today = londonDay(service.now());
	const nameOf = namesOf(service, db);
	const related = db
		.select({ id: relationship.adultId, as: relationship.kind, contact: relationship.contact })
		.from(relationship)
		.where(
			and(eq(relationship.childId, child.id), inForce(relationship.from, relationship.to, today))
		)
		.all();
	const allocated = db
		.select({ id: allocation.adultId, as: allocation.as })
		.from(allocation)
		.where(and(eq(allocation.childId, child.id), inForce(allocation.from, allocation.to, today)))
		.orderBy(asc(allocation.from))
		.all()
		.filter(({ as }) => byWork.includes(as));
	const all = new Map<string, CouldHave>();
	for (const { id, as } of allocated)
		all.set(id, { id, as: as.replaceAll('-', ' '), name: nameOf(id), contact: null });

	for (const { id, as, contact } of related) {
		// Of several, the hardest: that one stands against a release (SAFETY R6).
		const held = all.get(id)?.contact ?? null;
		const hardest = held === 'none' || contact === 'open' ? held : contact;
		all.set(id, { id, as, name: nameOf(id), contact: hardest });
	}
	return [...all.values()].sort((a, b) => a.name.localeCompare(b.name));
}
