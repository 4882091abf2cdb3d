import type { Action } from '#lib/policy/actions.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { mayOnPart, partFor, type Part, type PartIds } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';

const acts = ['family-needs.hear', 'family-needs.arrange'] as const satisfies readonly Action[];

/** By which act somebody sees what families need at this meeting; null: they don't. */
export function needsActOn(service: Service, actor: Actor, part: Part) {
	return acts.find((action) => mayOnPart(service, actor, action, part)) ?? null;
}

/** A part, for what its family needs. @throws 404 for whoever neither leads it nor arranges it. */
export function needsPart(service: Service, actor: Actor, ids: PartIds, db: Tx) {
	const seen = partFor(service, actor, 'meeting.see', ids, db);
	const action = needsActOn(service, actor, seen) ?? notThere();
	return { action, part: partFor(service, actor, action, ids, db) };
}
