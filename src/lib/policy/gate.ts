import type { Actor } from './actor.ts';
import { FRESH_FOR } from './can.ts';
import { isProtected, ruleOfRoute } from './routes.ts';

export type Answer = 'open' | 'sign-in' | 'sign-in-again' | 'not-there' | 'back-to-task';

interface Request {
	readonly routeId: string | null;
	readonly path: string;
	readonly demo: boolean;
	readonly now: number;
}

/** The one gate: default deny, from the route table. Pure, so that the whole table can be tried. */
export function answerAtGate(actor: Actor, { routeId, path, demo, now }: Request): Answer {
	const rule = ruleOfRoute(routeId);
	if (rule?.for === 'anyone') return 'open';
	if (rule?.for === 'demo') return demo ? 'open' : 'not-there';
	if (actor.kind === 'nobody') return isProtected(path) ? 'sign-in' : 'not-there';
	if (!rule || rule.for === 'nothing' || actor.kind === 'system') return 'not-there';
	if (rule.for === 'child') {
		if (actor.kind !== 'child') return 'not-there';
		if (!actor.helper) return 'open';
		return rule.helped && withinTask(path, actor.helper.lockedTo) ? 'open' : 'back-to-task';
	}
	if (actor.kind !== 'adult') return 'not-there';
	if (!rule.roles.some((role) => actor.roles.includes(role))) return 'not-there';
	// An e-mailed link or a card alone opens nobody's things, whatever the page itself asks.
	if (!actor.secondFactor && !rule.half) return 'sign-in-again';
	if (rule.fresh && now - actor.freshAt > FRESH_FOR) return 'sign-in-again';
	return 'open';
}

/**
 * What stays open beside the task in helper mode: the way to get help, saying how a meeting was (the
 * youngest say nothing without help), and the reviewer's picture.
 */
const beside = ['/me/not-safe', '/me/how-it-was', '/me/portrait'] as const;

/** In helper mode the device stays on the child's task. */
function withinTask(path: string, task: string): boolean {
	return [task, ...beside].some((one) => path === one || path.startsWith(one + '/'));
}
