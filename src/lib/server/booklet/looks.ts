import { and, desc, eq, gte } from 'drizzle-orm';
import type { Instant } from '#lib/domain/calendar/london.ts';
import type { Topic } from '#lib/instruments/my-life/topics.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { audit } from '#lib/server/db/schema/index.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';

/** Somebody opened a page of a booklet. */
export interface Look {
	readonly name: string;
	/** The latest time. */
	readonly at: Instant;
}

/** Who has looked at a page, each once, the latest first. The audit is what it is read from. */
export function looksAt({ db, vault }: Service, actor: ChildActor, topic: Topic): readonly Look[] {
	const rows = db
		.select({ by: audit.actorId, at: audit.at })
		.from(audit)
		.where(
			and(
				eq(audit.childId, actor.id),
				eq(audit.action, 'booklet.read'),
				eq(audit.subject, topic),
				gte(audit.at, actor.opensFrom)
			)
		)
		.orderBy(desc(audit.at))
		.all();
	const latest = new Map<string, Instant>();
	for (const { by, at } of rows) if (by !== null && !latest.has(by)) latest.set(by, at);
	return [...latest].flatMap(([by, at]) => {
		const name = nameOfAdult(db, vault, by);
		return name === null ? [] : [{ name, at }];
	});
}
