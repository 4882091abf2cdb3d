import { and, desc, eq, gte, inArray } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { nothingSaid, type Communication } from '#lib/domain/person/communication.ts';
import { ruleOf } from '#lib/policy/actions.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { isOpenTo } from '#lib/policy/can.ts';
import { permit } from '../access/permit.ts';
import { isCarer } from '../access/carer.ts';
import { inForce } from '../access/ties.ts';
import { allocation, audit, relationship } from '../db/schema/index.ts';
import { nameOfAdult } from '../people/adult.ts';
import type { Service } from '../service.ts';
import { contentOf, latestRow } from './latest.ts';

/** A young person's own page of how they communicate. */
export interface OwnCommunication {
	readonly content: Communication;
	readonly base: string;
	/** What was written before a new card is kept safe: neither shown nor written over. */
	readonly closed: boolean;
	/** Everybody who may read it today. */
	readonly audience: readonly string[];
	/** Who has read it, each with the last time. */
	readonly readers: readonly { readonly name: string; readonly at: number }[];
}

/** All of it for the young person themself: what they said, who may read it, and who has. */
export function myCommunication(service: Service, actor: ChildActor): OwnCommunication {
	permit(service, actor, 'communication.read-own', actor.id);
	const row = latestRow(service.db, actor.id);
	const closed = row !== undefined && !isOpenTo(actor, row.writtenAt);
	return {
		content: row && !closed ? contentOf(service, row) : nothingSaid,
		base: row?.id ?? '',
		closed,
		audience: audienceOf(service, actor.id),
		readers: readersOf(service, actor)
	};
}

/** By name, whom the policy shows it to today: the ties of `communication.read`, carers' from relationships. */
function audienceOf({ db, vault, now }: Service, childId: string): string[] {
	const day = londonDay(now());
	const workers = db
		.select({ id: allocation.adultId })
		.from(allocation)
		.where(
			and(
				eq(allocation.childId, childId),
				inArray(allocation.as, [...(ruleOf('communication.read').ties ?? [])]),
				inForce(allocation.from, allocation.to, day)
			)
		)
		.all();
	const carers = db
		.select({ id: relationship.adultId, kind: relationship.kind })
		.from(relationship)
		.where(and(eq(relationship.childId, childId), inForce(relationship.from, relationship.to, day)))
		.all()
		.filter(({ kind }) => isCarer(kind));
	const ids = new Set([...workers, ...carers].map(({ id }) => id));
	return [...ids].map((id) => nameOfAdult(db, vault, id) ?? '').toSorted();
}

function readersOf({ db, vault }: Service, actor: ChildActor): OwnCommunication['readers'] {
	const rows = db
		.select({ who: audit.actorId, at: audit.at })
		.from(audit)
		.where(
			and(
				eq(audit.childId, actor.id),
				eq(audit.action, 'communication.read'),
				gte(audit.at, actor.opensFrom)
			)
		)
		.orderBy(desc(audit.at))
		.all();
	const last = new Map<string, number>();
	for (const { who, at } of rows) if (who && !last.has(who)) last.set(who, at);
	return [...last].map(([id, at]) => ({ name: nameOfAdult(db, vault, id) ?? '', at }));
}
