import type { Band } from '#lib/domain/person/band.ts';
import type { Actor, ChildActor } from '#lib/policy/actor.ts';
import { FRESH_FOR } from '#lib/policy/can.ts';
import { permit } from '../../access/permit.ts';
import { notThere } from '../../access/refusal.ts';
import type { Service } from '../../service.ts';
import { bandOfChild } from '../card/set-up.ts';
import { beginStep, goOn, readStep, type Step } from '../step.ts';
import { askedOf } from './asked.ts';
import { notBegun, toLearn, waysOf, type Way } from './learning.ts';

/** A change of one's own secret, underway. */
export type Change = Step<'secret'>;

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

/** The ways a band can choose between: some secret, never none. */
export function waysToChange(band: Band): readonly Way[] {
	return waysOf[band].filter((way) => way !== 'nothing');
}
