import { and, eq, inArray } from 'drizzle-orm';
import { addDays } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '#lib/server/access/permit.ts';
import { inForce } from '#lib/server/access/ties.ts';
import { adult, allocation } from '#lib/server/db/schema/index.ts';
import { allocatedUntil, hears } from '#lib/server/meetings/hearer.ts';
import { partsIn } from '#lib/server/meetings/parts.ts';
import { adultName } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';
import { burnOf } from './burn.ts';
import { openWork, type OpenWork } from './open-work.ts';
import { caseloadOf } from './permitted.ts';

/** One IRO's or chair's load: numbers, nobody's words. */
export interface TeamLine {
	readonly adultId: string;
	readonly name: string;
	readonly children: number;
	/** Meetings in the coming four weeks, and children in them. */
	readonly meetings: number;
	readonly parts: number;
	/** Things that are late, and of these the views nobody has read. */
	readonly late: number;
	readonly unread: number;
}

export interface TeamOverview {
	readonly lines: readonly TeamLine[];
	readonly unallocated: number;
}

const reviewers = ['iro', 'chair'] as const;
const BACK_DAYS = 56;
const AHEAD_DAYS = 28;

/**
 * The workload of a manager's team today, name by name.
 * @throws 404 unless the actor may see a team.
 */
export function teamOverview(service: Service, actor: Actor): TeamOverview {
	permit(service, actor, 'team.see');
	const today = londonDay(service.now());
	const childIds = caseloadOf(service, actor).of('views.status');
	const loads = allocations(service, childIds);
	const window = { from: addDays(today, -BACK_DAYS), to: addDays(today, AHEAD_DAYS) };
	const work = openWork(service, partsIn(service.db, childIds, window));
	const allocated = allocatedUntil(service.db, childIds, today);
	const byAdult = Map.groupBy(loads, (load) => load.adultId);
	const lines = [...byAdult].map(([adultId, own]) => {
		const as = new Map<string, Set<(typeof reviewers)[number]>>();
		for (const load of own) {
			const kind = reviewers.find((one) => one === load.as);
			if (kind) as.set(load.childId, (as.get(load.childId) ?? new Set()).add(kind));
		}
		const mine = work.filter(({ row }) =>
			hears(row.meeting, as.get(row.child.id) ?? new Set(), allocated(row.child.id))
		);
		return { adultId, name: own[0]?.name ?? '', children: as.size, ...countsOf(mine, today) };
	});
	const looked = new Set(loads.map(({ childId }) => childId));
	return {
		lines: lines.sort((a, b) => b.late - a.late || a.name.localeCompare(b.name, 'en')),
		unallocated: childIds.filter((id) => !looked.has(id)).length
	};
}

function allocations({ db, vault, now }: Service, childIds: readonly string[]) {
	return db
		.select({ childId: allocation.childId, as: allocation.as, adultId: adult.id, name: adult.name })
		.from(allocation)
		.innerJoin(adult, eq(adult.id, allocation.adultId))
		.where(
			and(
				inArray(allocation.childId, [...childIds]),
				inArray(allocation.as, [...reviewers]),
				inForce(allocation.from, allocation.to, londonDay(now()))
			)
		)
		.all()
		.map((row) => ({ ...row, name: adultName(vault, { id: row.adultId, name: row.name }) }));
}

function countsOf(work: readonly OpenWork[], today: ReturnType<typeof londonDay>) {
	const ahead = work.filter(({ row }) => row.status === 'planned' && row.meeting.onDay >= today);
	const late = work.flatMap(({ tasks }) =>
		tasks.filter(({ due }) => burnOf(due, today) === 'late')
	);
	return {
		meetings: new Set(ahead.map(({ row }) => row.meeting.id)).size,
		parts: ahead.length,
		late: late.length,
		unread: late.filter(({ kind }) => kind === 'read-views').length
	};
}
