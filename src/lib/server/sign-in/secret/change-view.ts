import type { Band } from '#lib/domain/person/band.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { notThere } from '../../access/refusal.ts';
import type { Service } from '../../service.ts';
import { bandOfChild } from '../card/set-up.ts';
import { passkeysOf } from '../passkey/store.ts';
import type { Chosen } from '../steps.ts';
import { waysToChange, type Change } from './change.ts';
import { askedOf, type Asked } from './asked.ts';
import { learningView, type LearningView, type Way } from './learning.ts';

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
