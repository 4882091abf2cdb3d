import type { Action } from '#lib/policy/actions.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { judge, type Verdict } from '#lib/policy/can.ts';
import type { Service } from '../service.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Tx } from '../db/client.ts';
import { notThere, signInAgain } from './refusal.ts';
import { tiesTo } from './ties.ts';

/** What the policy says of this actor, act and child now. */
export function verdictOn(
	service: Service,
	actor: Actor,
	action: Action,
	childId?: string,
	db: Tx = service.db
): Verdict {
	const now = service.now();
	if (childId === undefined) return judge(actor, action, {}, now);
	if (actor.kind !== 'adult') return judge(actor, action, { childId }, now);
	const ties = tiesTo(db, actor, childId, londonDay(now), now);
	return judge(actor, action, { childId, ties }, now);
}

/**
 * Goes on only if the policy says yes; every query and command calls it first.
 * @throws the 404 of `notThere`, or the way to a fresh sign-in where only that is missing.
 */
export function permit(
	service: Service,
	actor: Actor,
	action: Action,
	childId?: string,
	db: Tx = service.db
): void {
	const verdict = verdictOn(service, actor, action, childId, db);
	if (verdict === 'sign-in-again') signInAgain();
	if (verdict === 'no') notThere();
}

/** Whether the policy allows it (perhaps after a fresh sign-in); for showing a way in, never instead of `permit`. */
export function may(service: Service, actor: Actor, action: Action, childId?: string): boolean {
	return verdictOn(service, actor, action, childId) !== 'no';
}
