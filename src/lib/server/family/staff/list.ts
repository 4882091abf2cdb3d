import type { Instant } from '#lib/domain/calendar/london.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { mayOnPart, partFor, type PartIds } from '#lib/server/meetings/part.ts';
import type { Service } from '#lib/server/service.ts';
import { needsOf, standingOf } from '../needs/kept.ts';
import { openTold, type Told } from '../told.ts';
import { viewsStanding, type ViewsStanding } from '../views/standing.ts';
import { familyOf, type FamilyMember } from './family.ts';
import { headOf, type PartHead } from './head.ts';
import { needsActOn } from './needs-part.ts';
import { allInvitedTo } from './rows.ts';
import { stateOf, type InvitationState } from './state.ts';

/** One of the family in the list of a meeting; what is null is not for this reader. */
export interface FamilyLine extends FamilyMember {
	readonly state: InvitationState;
	readonly invitedAt: Instant | null;
	/** Which things they are told, by name. */
	readonly tells: readonly ('venue' | 'way' | 'comers' | 'stepOut' | 'bring')[];
	readonly views: ViewsStanding | null;
	readonly needs: 'none' | 'waits' | 'changed' | 'arranged' | null;
}

export interface FamilyListPage extends PartHead {
	readonly people: readonly FamilyLine[];
}

/**
 * The family of one child, and who of them is invited to this meeting. What they sent and need stands
 * here for whoever leads it, and for business support; for nobody else.
 * @throws 404 unless the actor may invite them.
 */
export function familyList(service: Service, actor: Actor, ids: PartIds): FamilyListPage {
	const part = partFor(service, actor, 'family.invite', ids);
	const { db } = service;
	const rows = new Map(allInvitedTo(db, ids.part).map((row) => [row.adultId, row]));
	const hears = mayOnPart(service, actor, 'family-views.read', part);
	const seesNeeds = needsActOn(service, actor, part) !== null;
	const people = familyOf(service, db, part.child.id)
		.filter(({ adultId, until }) => until === null || rows.has(adultId))
		.map((member): FamilyLine => {
			const row = rows.get(member.adultId);
			const kept = row && needsOf(service, db, row.id);
			return {
				...member,
				state: stateOf(service, db, part.child.id, row),
				invitedAt: row?.invitedAt ?? null,
				tells: row ? tellsOf(openTold(service, row)) : [],
				views: hears && row ? viewsStanding(db, row.id) : null,
				needs: seesNeeds && row ? (kept ? standingOf(kept) : 'none') : null
			};
		});
	return { ...headOf(service, part), people };
}

function tellsOf(told: Told): FamilyLine['tells'] {
	const all = [
		['venue', told.venue !== ''],
		['way', told.way !== ''],
		['comers', told.comers.length + told.others.length > 0],
		['stepOut', told.stepOut !== ''],
		['bring', told.bring !== '']
	] as const;
	return all.filter(([, is]) => is).map(([what]) => what);
}
