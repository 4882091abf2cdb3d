import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Action } from '#lib/policy/actions.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { judge, type Verdict } from '#lib/policy/can.ts';
import type { Ties } from '#lib/policy/ties.ts';
import type { Tx } from '#lib/server/db/client.ts';
import type { Service } from '#lib/server/service.ts';
import { tiedChildren, type TiedChildren } from './tied.ts';

/** The children of one request, and what may be done about each: asked of the policy, not guessed. */
export interface Caseload {
	/** The ids of the children about whom this act is allowed today. */
	of(action: Action): string[];
	/** The same, perhaps after a fresh sign-in: for lists that lead to the act, never instead of `permit`. */
	leadingTo(action: Action): string[];
	/** Whether an act is allowed about one child. */
	may(action: Action, childId: string): boolean;
	/** The actor's ties to a child; none where there is none. */
	ties(childId: string): Ties;
}

const NONE: Ties = new Set();

/** The actor's caseload today: fetched once, asked many times. Empty for anyone but an adult. */
export function caseloadOf(service: Service, actor: Actor, db: Tx = service.db): Caseload {
	const now = service.now();
	const tied: TiedChildren =
		actor.kind === 'adult' ? tiedChildren(db, actor, londonDay(now), now) : new Map();
	const verdict = (action: Action, childId: string): Verdict => {
		const ties = tied.get(childId);
		return ties === undefined ? 'no' : judge(actor, action, { childId, ties }, now);
	};
	const may = (action: Action, childId: string) => verdict(action, childId) === 'yes';
	return {
		of: (action) => [...tied.keys()].filter((childId) => may(action, childId)),
		leadingTo: (action) => [...tied.keys()].filter((childId) => verdict(action, childId) !== 'no'),
		may,
		ties: (childId) => tied.get(childId) ?? NONE
	};
}
