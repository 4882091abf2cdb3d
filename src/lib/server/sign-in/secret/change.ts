import { and, eq, ne } from 'drizzle-orm';
import type { Band } from '#lib/domain/person/band.ts';
import type { Actor, ChildActor } from '#lib/policy/actor.ts';
import { FRESH_FOR } from '#lib/policy/can.ts';
import { permit } from '../../access/permit.ts';
import { notThere } from '../../access/refusal.ts';
import { record } from '../../audit/audit.ts';
import type { Tx } from '../../db/client.ts';
import { passkey, session } from '../../db/schema/index.ts';
import type { Service } from '../../service.ts';
import { bandOfChild } from '../card/set-up.ts';
import { addPasskey, passkeysOf, type NewPasskey } from '../passkey/store.ts';
import { beginStep, endStep, goOn, readStep, type Step } from '../step.ts';
import type { Chosen } from '../steps.ts';
import { hashKnown } from './argon2.ts';
import { askedOf, storeSecret, type Asked } from './child-secret.ts';
import {
	learningView,
	notBegun,
	toLearn,
	waysOf,
	type LearningView,
	type Way
} from './learning.ts';
import { spelled } from './spelling.ts';

type Change = Step<'secret'>;

/** What the page of one's own secret shows. */
export type ChangeView = {
	readonly band: Band;
	readonly asked: Asked;
	readonly passkeys: number;
} & (
	| { readonly at: 'start' }
	| { readonly at: 'prove'; readonly kind: Chosen['kind']; readonly picked: number }
	| { readonly at: 'sign-in-first' }
	| { readonly at: 'choose'; readonly ways: readonly Way[] }
	| LearningView
);

/** Only the young person, alone: not beside a helper, who would then know it. @throws 404 */
export function mayChange(service: Service, actor: Actor): ChildActor {
	if (actor.kind !== 'child') notThere();
	permit(service, actor, 'secret.set', actor.id);
	return actor;
}

/** The change a cookie is the key to, if it is this young person's. */
export function changeOf(
	service: Service,
	actor: ChildActor,
	cookie: string | undefined
): Change | null {
	const step = readStep(service, cookie, 'secret');
	return step && step.state.childId === actor.id ? step : null;
}

/** The page that is due. */
export function changeView(service: Service, actor: ChildActor, step: Change | null): ChangeView {
	const band = bandOfChild(service, actor.id) ?? notThere();
	const asked = askedOf(service.db, actor.id);
	const own = { band, asked, passkeys: passkeysOf(service.db, actor.id).length };
	if (!step) return { ...own, at: 'start' };
	if (!step.state.proved) {
		if (asked !== 'pictures' && asked !== 'words') return { ...own, at: 'sign-in-first' };
		return { ...own, at: 'prove', kind: asked, picked: step.state.picked.length };
	}
	const learning = learningView(step.state);
	if (learning) return { ...own, ...learning };
	return { ...own, at: 'choose', ways: waysToChange(band) };
}

/** Begins a change. Without a secret to show, a sign-in of the last ten minutes stands for it. */
export function beginChange(service: Service, actor: ChildActor): string {
	const asked = askedOf(service.db, actor.id);
	const proved =
		asked !== 'pictures' && asked !== 'words' && service.now() - actor.freshAt <= FRESH_FOR;
	return beginStep(service, 'secret', { ...notBegun, childId: actor.id, proved });
}

/** Chooses pictures or words anew, where the band has them; a passkey needs no choosing. */
export function chooseAnew(service: Service, actor: ChildActor, step: Change, way: Way): void {
	const band = bandOfChild(service, actor.id) ?? notThere();
	if (!step.state.proved || !waysToChange(band).includes(way)) return;
	if (way === 'pictures' || way === 'words') {
		goOn(service, step, { ...step.state, ...toLearn(way), proved: true });
	}
}

/** Stores what was learned. Every other session of the young person ends. Gives whether it was done. */
export async function storeLearned(
	service: Service,
	actor: ChildActor,
	step: Change
): Promise<boolean> {
	const { chosen, proved } = step.state;
	if (!chosen || !proved) return false;
	const hash = await hashKnown(spelled(chosen.parts));
	return store(service, actor, step, chosen.kind, (tx) =>
		storeSecret(tx, service.now(), { childId: actor.id, kind: chosen.kind, hash })
	);
}

/** Adds a passkey beside what there is. Gives whether it was done. */
export function storePasskey(
	service: Service,
	actor: ChildActor,
	step: Change,
	given: NewPasskey
): boolean {
	if (!step.state.proved) return false;
	return store(service, actor, step, 'passkey', (tx) =>
		addPasskey(tx, service.now(), actor.id, given)
	);
}

/** Forgets every passkey of the young person, where something else lets them in. */
export function forgetPasskeys(service: Service, actor: ChildActor): void {
	permit(service, actor, 'secret.set', actor.id);
	if (['passkey', 'nothing'].includes(askedOf(service.db, actor.id))) return;
	service.db.transaction(
		(tx) => {
			tx.delete(passkey).where(eq(passkey.childId, actor.id)).run();
			record(tx, actor, service.now(), {
				action: 'secret.set',
				childId: actor.id,
				detail: { way: 'no-passkey' }
			});
		},
		{ behavior: 'immediate' }
	);
}

function store(
	service: Service,
	actor: ChildActor,
	step: Change,
	way: string,
	write: (tx: Tx) => void
): boolean {
	permit(service, actor, 'secret.set', actor.id);
	return service.db.transaction(
		(tx) => {
			if (!endStep(tx, step)) return false;
			write(tx);
			const others = and(eq(session.childId, actor.id), ne(session.id, actor.sessionId));
			tx.delete(session).where(others).run();
			record(tx, actor, service.now(), {
				action: 'secret.set',
				childId: actor.id,
				detail: { way }
			});
			return true;
		},
		{ behavior: 'immediate' }
	);
}

function waysToChange(band: Band): readonly Way[] {
	return waysOf[band].filter((way) => way !== 'nothing');
}
