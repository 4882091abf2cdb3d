import { advocates } from './actions/advocates.ts';
import { families } from './actions/families.ts';
import { papers } from './actions/papers.ts';
import { reviewing } from './actions/reviewing.ts';
import { service } from './actions/service.ts';
import { youngPerson } from './actions/young-person.ts';
import type { Rule } from './actions/rule.ts';

/**
 * Every act that reads or changes something, and who may do it: SAFETY.md's table, written once.
 * A subject about a child is judged by the actor's ties on that day; others by roles.
 */
export const actions = {
	...youngPerson,
	...reviewing,
	...papers,
	...families,
	...advocates,
	...service
} as const satisfies Record<string, Rule>;

export type Action = keyof typeof actions;

/** The rule of an action, widened for `can`. */
export function ruleOf(action: Action): Rule {
	return actions[action];
}
