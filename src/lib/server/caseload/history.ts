import { and, desc, eq, inArray } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Action } from '#lib/policy/actions.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '#lib/server/access/permit.ts';
import { adult, audit } from '#lib/server/db/schema/index.ts';
import { adultName } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';

/** The acts of the access history: looking at a child's words, taking them out of here, and making a way in. */
export const lookingActs = [
	'views.read',
	'views.print',
	'message.read',
	'how-it-was.read',
	'ask-back.read',
	'filing.make',
	'break-glass.open',
	'alert.see',
	'card.make',
	'card.confirm'
] as const satisfies readonly Action[];

export type LookingAct = (typeof lookingActs)[number];

/** Somebody looked, on a day: several times on one day are one line. */
export interface LookLine {
	readonly who: string;
	readonly act: LookingAct;
	readonly onDay: DayISO;
	readonly times: number;
}

const MOST = 500;

/**
 * Who has looked at a child's words, latest first. The reason of a break-glass is for its reviewers:
 * it may concern the very person who reads this list.
 * @throws 404 unless the actor may see it.
 */
export function accessHistory(service: Service, actor: Actor, childId: string): LookLine[] {
	permit(service, actor, 'access.see', childId);
	const rows = service.db
		.select({ at: audit.at, act: audit.action, who: audit.actorId })
		.from(audit)
		.where(
			and(
				eq(audit.childId, childId),
				eq(audit.actorKind, 'adult'),
				inArray(audit.action, [...lookingActs])
			)
		)
		.orderBy(desc(audit.at))
		.limit(MOST)
		.all();
	const names = namesOf(
		service,
		rows.flatMap(({ who }) => who ?? [])
	);
	const days = Map.groupBy(rows, ({ at, act, who }) => `${londonDay(at)} ${act} ${who}`);
	return [...days.values()].flatMap((all) => {
		const [first] = all;
		const act = lookingActs.find((one) => one === first?.act);
		if (!first?.who || !act) return [];
		return [
			{
				who: names.get(first.who) ?? '',
				act,
				onDay: londonDay(first.at),
				times: all.length
			}
		];
	});
}

function namesOf({ db, vault }: Service, ids: readonly string[]): Map<string, string> {
	const rows = db
		.select({ id: adult.id, name: adult.name })
		.from(adult)
		.where(inArray(adult.id, [...new Set(ids)]))
		.all();
	return new Map(rows.map((row) => [row.id, adultName(vault, row)]));
}
