import type { Instant } from '#lib/domain/calendar/london.ts';
import type { Needs } from '#lib/domain/meeting/needs.ts';
import type { Verdict } from '#lib/policy/can.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import { verdictOn } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { mayOnPart, partFor, type PartIds } from '#lib/server/meetings/part.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';
import { needsOf, standingOf } from '../needs/kept.ts';
import { openTold, TOLD_NOTHING, type Told } from '../told.ts';
import { viewsStanding, type ViewsStanding } from '../views/standing.ts';
import { familyOf, type FamilyMember } from './family.ts';
import { headOf, type PartHead } from './head.ts';
import { toldIn } from './invite.ts';
import { needsActOn } from './needs-part.ts';
import { invitedOf } from './rows.ts';
import { stateOf, type InvitationState } from './state.ts';

/** What one of the family asked for, for those who arrange it. */
export interface NeedsPanel {
	readonly needs: Needs;
	readonly saidAt: Instant;
	readonly standing: 'waits' | 'changed' | 'arranged';
	readonly arranged: null | { readonly words: string; readonly by: string; readonly at: Instant };
}

/** One of the family and what they are told of a meeting; what is null is not there, or not for this reader. */
export interface FamilyPersonPage extends PartHead {
	readonly person: FamilyMember;
	readonly state: InvitationState;
	readonly invited: null | { readonly by: string; readonly at: Instant };
	readonly told: Told;
	readonly base: number;
	/** The meeting's own venue, for those who arrange it. */
	readonly venue: string | null;
	readonly agreed: null | { readonly by: string; readonly at: Instant; readonly why: string };
	/** Whether this reader may agree to what waits; `same-person`: they chose it themself. */
	readonly mayAgree: Verdict | 'same-person';
	readonly needs: NeedsPanel | null;
	readonly seesNeeds: boolean;
	readonly views: ViewsStanding | null;
}

/** One of the family, for whoever may invite them. @throws 404 unless they may, and for anybody else. */
export function familyPerson(
	service: Service,
	actor: Actor,
	ids: PartIds,
	adultId: string
): FamilyPersonPage {
	const part = partFor(service, actor, 'family.invite', ids);
	const { db } = service;
	const me = asAdult(actor).id;
	const person =
		familyOf(service, db, part.child.id).find((one) => one.adultId === adultId) ?? notThere();
	const row = invitedOf(db, ids.part, adultId);
	const kept = row && row.endedAt === null ? openTold(service, row) : null;
	const nameOf = (id: string) => nameOfAdult(db, service.vault, id) ?? '';
	const verdict = verdictOn(service, actor, 'family.agree', part.child.id);
	const isOwn = me === adultId || me === kept?.chosenBy || me === row?.invitedBy;
	const seesNeeds = needsActOn(service, actor, part) !== null;
	return {
		...headOf(service, part),
		person,
		state: stateOf(service, db, part.child.id, row),
		invited: row ? { by: nameOf(row.invitedBy), at: row.invitedAt } : null,
		told: kept ? toldIn(kept) : TOLD_NOTHING,
		base: kept?.chosenAt ?? 0,
		venue: mayOnPart(service, actor, 'meeting.arrange', part) ? part.meeting.venue : null,
		agreed: kept?.agreed
			? { by: nameOf(kept.agreed.by), at: kept.agreed.at, why: kept.agreed.why }
			: null,
		mayAgree: verdict !== 'no' && isOwn ? 'same-person' : verdict,
		needs: seesNeeds && row ? needsPanel(service, row.id, nameOf) : null,
		seesNeeds,
		views:
			row && mayOnPart(service, actor, 'family-views.read', part) ? viewsStanding(db, row.id) : null
	};
}

function needsPanel(
	service: Service,
	invitedId: string,
	nameOf: (id: string) => string
): NeedsPanel | null {
	const kept = needsOf(service, service.db, invitedId);
	if (!kept) return null;
	const { arranged } = kept;
	return {
		needs: kept.needs,
		saidAt: kept.saidAt,
		standing: standingOf(kept),
		arranged: arranged && { ...arranged, by: nameOf(arranged.by) }
	};
}
