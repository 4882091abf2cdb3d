import type { Actor } from '#lib/policy/actor.ts';
import { mayOnPart, type Part } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';
import { needsOf, standingOf } from '../needs/kept.ts';
import { viewsStanding } from '../views/standing.ts';
import { needsActOn } from './needs-part.ts';
import { allInvitedTo } from './rows.ts';
import { stateOf } from './state.ts';

/** How much of the family waits at one child's part: numbers, and nobody's words. */
export interface FamilyGlance {
	/** Views sent that nobody has read. */
	readonly unread: number;
	readonly sent: number;
	/** Needs that nobody has arranged yet, or that changed since. */
	readonly needs: number;
	/** Invitations that wait for this reader to agree. */
	readonly agree: number;
}

/** What waits of the family, for whoever may see it; null: not for this reader. Call `partFor` first. */
export function familyGlance(service: Service, actor: Actor, part: Part): FamilyGlance | null {
	const { db } = service;
	const hears = mayOnPart(service, actor, 'family-views.read', part);
	const seesNeeds = needsActOn(service, actor, part) !== null;
	const agrees = mayOnPart(service, actor, 'family.agree', part);
	if (!hears && !seesNeeds && !agrees) return null;
	const rows = allInvitedTo(db, part.part.id);
	const views = hears ? rows.map(({ id }) => viewsStanding(db, id).state) : [];
	const needs = seesNeeds ? rows.map(({ id }) => needsOf(service, db, id)) : [];
	const states = agrees ? rows.map((row) => stateOf(service, db, part.child.id, row)) : [];
	return {
		unread: views.filter((state) => state === 'sent').length,
		sent: views.filter((state) => state === 'sent' || state === 'read').length,
		needs: needs.filter((one) => one !== null && standingOf(one) !== 'arranged').length,
		agree: states.filter((state) => state === 'waits').length
	};
}
