import { and, asc, eq } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { inForce } from '#lib/server/access/ties.ts';
import { adult, allocation, meetingGuest, relationship } from '#lib/server/db/schema/index.ts';
import { adultName } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';
import type { Part } from './part.ts';

/** Somebody who comes to one child's part, and whether that child is shown it. */
export interface GuestLine {
	readonly id: string;
	readonly label: string;
	readonly name: string | null;
	readonly shown: boolean;
}

/** Somebody in the child's life who is not invited yet. */
export interface PersonToInvite {
	readonly adultId: string;
	readonly name: string;
	/** What they are allocated as, or the relationship as the service names it. */
	readonly as: string;
	/** Contact with the child is restricted or none: to be thought about before inviting. */
	readonly restricted: boolean;
}

/** Who comes to this child's part. Call `partFor(…, 'meeting.arrange', …)` first. */
export function guestsOf({ db, vault }: Service, part: Part): GuestLine[] {
	return db
		.select({ guest: meetingGuest, adult })
		.from(meetingGuest)
		.leftJoin(adult, eq(adult.id, meetingGuest.adultId))
		.where(eq(meetingGuest.meetingChildId, part.part.id))
		.orderBy(asc(meetingGuest.label))
		.all()
		.map(({ guest, adult: row }) => ({
			id: guest.id,
			label: guest.label,
			name: row && adultName(vault, row),
			shown: guest.shownToChild
		}));
}

/** Workers and family of today who are not on the list. Call `partFor` first. */
export function peopleToInvite(service: Service, part: Part): PersonToInvite[] {
	const { db, vault } = service;
	const day = londonDay(service.now());
	const { id } = part.child;
	const workers = db
		.select({ id: adult.id, name: adult.name, as: allocation.as })
		.from(allocation)
		.innerJoin(adult, eq(adult.id, allocation.adultId))
		.where(and(eq(allocation.childId, id), inForce(allocation.from, allocation.to, day)))
		.all();
	const family = db
		.select({
			id: adult.id,
			name: adult.name,
			as: relationship.kind,
			contact: relationship.contact
		})
		.from(relationship)
		.innerJoin(adult, eq(adult.id, relationship.adultId))
		.where(and(eq(relationship.childId, id), inForce(relationship.from, relationship.to, day)))
		.all();
	const invited = db
		.select({ adultId: meetingGuest.adultId })
		.from(meetingGuest)
		.where(eq(meetingGuest.meetingChildId, part.part.id))
		.all();
	const there = new Set(invited.map(({ adultId }) => adultId));
	const people = new Map<string, PersonToInvite>();
	for (const row of [...workers, ...family]) {
		if (there.has(row.id)) continue;
		const restricted = 'contact' in row && row.contact !== 'open';
		const before = people.get(row.id);
		people.set(row.id, {
			adultId: row.id,
			name: before?.name ?? adultName(vault, row),
			as: before?.as ?? row.as,
			restricted: restricted || (before?.restricted ?? false)
		});
	}
	return [...people.values()];
}
