import { ruleOf, type Action } from './actions.ts';
import type { Actor, ChildActor } from './actor.ts';
import type { Ties } from './ties.ts';

/** How long a proof of identity counts as fresh: ten minutes. */
export const FRESH_FOR = 10 * 60_000;

/** The name of the one system actor that asks the policy; scheduled work does what its jobs say and no more. */
export const COMMAND_LINE = 'sayso';

/** What is acted on: a child, with the actor's ties to that child today; or the service as a whole. */
export interface Subject {
	readonly childId?: string;
	readonly ties?: Ties;
}

export type Verdict = 'yes' | 'no' | 'sign-in-again';

/**
 * The one policy: may this actor do this to this subject now? `sign-in-again` is said only to
 * somebody who otherwise may, so it tells nobody anything.
 */
export function judge(actor: Actor, action: Action, subject: Subject, now: number): Verdict {
	const rule = ruleOf(action);
	if (actor.kind === 'nobody') return 'no';
	if (actor.kind === 'system') return rule.system && actor.name === COMMAND_LINE ? 'yes' : 'no';
	if (actor.kind === 'child') {
		if (!rule.self || subject.childId !== actor.id) return 'no';
		if (rule.notHelped && actor.helper) return 'no';
		return 'yes';
	}
	const byRole = rule.roles?.some((role) => actor.roles.includes(role)) ?? false;
	const byTie = rule.ties?.some((tie) => subject.ties?.has(tie)) ?? false;
	if (!byRole && !byTie) return 'no';
	if (rule.fresh && now - actor.freshAt > FRESH_FOR) return 'sign-in-again';
	return 'yes';
}

/** Whether a young person is shown what they wrote then: the one rule of every query of their own. */
export function isOpenTo({ opensFrom }: Pick<ChildActor, 'opensFrom'>, writtenAt: number): boolean {
	return writtenAt >= opensFrom;
}

/** Whether the policy says yes outright. */
export function can(actor: Actor, action: Action, subject: Subject, now: number): boolean {
	return judge(actor, action, subject, now) === 'yes';
}
