import { and, eq } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { inForce } from '#lib/server/access/ties.ts';
import type { Tx } from '#lib/server/db/client.ts';
import {
	adult,
	allocation,
	attendance,
	meetingGuest,
	relationship
} from '#lib/server/db/schema/index.ts';
import type { Part } from '#lib/server/meetings/part.ts';
import { adultName } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';

/** A grown-up whose attendance is noted: family on the day, the child's advocate, and guests who are no workers of the child. */
export interface ExpectedAdult {
	readonly adultId: string;
	readonly name: string;
	/** `mother`, `foster carer`, … as the service names it, or `advocate`; empty for a guest who is neither. */
	readonly relation: string;
	/** The guest's label for this child, where they are one. */
	readonly label: string;
	/** `absent`, `sat-by` or `took-part` as noted; null: not yet. */
	readonly how: string | null;
}

/** Parents and carers of that day, the child's advocate, then other guests, each once. Call `partFor` first. */
export function expectedAdults(service: Service, part: Part, db: Tx = service.db): ExpectedAdult[] {
	const day = part.meeting.onDay ?? londonDay(service.now());
	const family = db
		.select({ id: adult.id, name: adult.name, relation: relationship.kind })
		.from(relationship)
		.innerJoin(adult, eq(adult.id, relationship.adultId))
		.where(
			and(eq(relationship.childId, part.child.id), inForce(relationship.from, relationship.to, day))
		)
		.all();
	const workers = new Set(
		db
			.select({ id: allocation.adultId, as: allocation.as })
			.from(allocation)
			.where(eq(allocation.childId, part.child.id))
			.all()
			.flatMap(({ id, as }) => (as === 'advocate' ? [] : [id]))
	);
	const advocates = db
		.select({ id: adult.id, name: adult.name, relation: allocation.as })
		.from(allocation)
		.innerJoin(adult, eq(adult.id, allocation.adultId))
		.where(
			and(
				eq(allocation.childId, part.child.id),
				eq(allocation.as, 'advocate'),
				inForce(allocation.from, allocation.to, day)
			)
		)
		.all();
	const guests = db
		.select({ id: adult.id, name: adult.name, label: meetingGuest.label })
		.from(meetingGuest)
		.innerJoin(adult, eq(adult.id, meetingGuest.adultId))
		.where(eq(meetingGuest.meetingChildId, part.part.id))
		.all()
		.filter(({ id }) => !workers.has(id));
	const noted = new Map(
		db
			.select({ id: attendance.adultId, how: attendance.how })
			.from(attendance)
			.where(eq(attendance.meetingChildId, part.part.id))
			.all()
			.map((row) => [row.id, row.how])
	);
	const all = new Map<string, ExpectedAdult>();
	for (const row of [...family, ...advocates, ...guests]) {
		const before = all.get(row.id);
		all.set(row.id, {
			adultId: row.id,
			name: before?.name ?? adultName(service.vault, row),
			relation: before?.relation ?? ('relation' in row ? row.relation : ''),
			label: 'label' in row ? row.label : (before?.label ?? ''),
			how: noted.get(row.id) ?? null
		});
	}
	return [...all.values()];
}
