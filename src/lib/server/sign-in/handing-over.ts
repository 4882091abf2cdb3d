import type { Actor, AdultActor } from '#lib/policy/actor.ts';
import type { Tie } from '#lib/policy/ties.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { permit } from '../access/permit.ts';
import { notThere } from '../access/refusal.ts';
import { tiesTo } from '../access/ties.ts';
import { record } from '../audit/audit.ts';
import { caseloadOf } from '../caseload/permitted.ts';
import { calledName, childRow } from '../people/child.ts';
import type { Service } from '../service.ts';
import { endSession } from '../session/session.ts';
import { signOut } from './leave.ts';
import { helpedChildArrives, type Arrival } from './arrival.ts';

/** Who sits with the young person, as it is written with what they send. */
export const handerKinds = ['worker', 'carer', 'advocate'] as const;
export type HanderKind = (typeof handerKinds)[number];

/**
 * What a helped device is locked to: the start of an address under which the task's pages are. The
 * ways to say "I don't feel safe" stay open beside it (policy/gate.ts).
 */
export const HELPED_TASK = '/me/views';

/** What the page that starts it shows. */
export interface HandOverPage {
	readonly childName: string;
	/** What the person asking is to the child today: one of these stands with what is sent. */
	readonly kinds: readonly HanderKind[];
}

/** The children this adult may hand a device to today as what they are, by name. Empty for anyone else. */
export function childrenToHelp(
	service: Service,
	actor: Actor,
	kind: HanderKind
): { id: string; name: string }[] {
	if (actor.kind !== 'adult') return [];
	const { db, vault } = service;
	return caseloadOf(service, actor)
		.of('helper.start')
		.filter((id) => kindsOf(service, actor, id).includes(kind))
		.flatMap((id) => {
			const row = childRow(db, id);
			return row ? [{ id, name: calledName(vault, row) }] : [];
		})
		.sort((a, b) => a.name.localeCompare(b.name));
}

/** The child's name and the likely helper, for somebody who may start it. @throws 404 */
export function handOverPage(service: Service, actor: Actor, childId: string): HandOverPage {
	permit(service, actor, 'helper.start', childId);
	if (actor.kind !== 'adult') notThere();
	const { db, vault } = service;
	const row = childRow(db, childId) ?? notThere();
	return { childName: calledName(vault, row), kinds: kindsOf(service, actor, childId) };
}

const asWorker: readonly Tie[] = ['iro', 'iro-cover', 'chair', 'chair-cover', 'social-worker'];

/** What an adult is to a child today, by their ties: nobody calls themself something else. */
function kindsOf({ db, now }: Service, actor: AdultActor, childId: string): HanderKind[] {
	const ties = tiesTo(db, actor, childId, londonDay(now()), now());
	const is: Readonly<Record<HanderKind, boolean>> = {
		carer: ties.has('carer'),
		advocate: ties.has('advocate'),
		worker: asWorker.some((tie) => ties.has(tie))
	};
	return handerKinds.filter((kind) => is[kind]);
}

/**
 * Hands this device to a child: the grown-up's own session on it ends and the child's begins, locked
 * to the task, in one transaction. Nothing written before can be read back while it lasts.
 * @throws 404 unless this adult may do so for this child, as what they are to them.
 */
export function handOver(
	service: Service,
	actor: Actor,
	given: { childId: string; kind: HanderKind }
): Arrival {
	permit(service, actor, 'helper.start', given.childId);
	if (actor.kind !== 'adult' || !kindsOf(service, actor, given.childId).includes(given.kind)) {
		notThere();
	}
	return service.db.transaction(
		(tx) => {
			record(tx, actor, service.now(), {
				action: 'helper.start',
				childId: given.childId,
				detail: { with: given.kind }
			});
			const helper = { id: actor.id, kind: given.kind, lockedTo: HELPED_TASK };
			return helpedChildArrives(service, tx, given.childId, { replaces: actor.sessionId, helper });
		},
		{ behavior: 'immediate' }
	);
}

/** The child gives the device back: the session ends and leaves nothing on it. */
export function giveBack(service: Service, actor: Actor): void {
	if (actor.kind !== 'child') return signOut(service, actor, false);
	service.db.transaction(
		(tx) => {
			endSession(tx, actor.sessionId);
			record(tx, actor, service.now(), { action: 'helper.end', childId: actor.id });
		},
		{ behavior: 'immediate' }
	);
}
