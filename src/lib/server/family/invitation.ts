import { and, eq, isNull } from 'drizzle-orm';
import type { Instant } from '#lib/domain/calendar/london.ts';
import { invitationOpens } from '#lib/domain/meeting/invitation-stop.ts';
import type { Tx } from '../db/client.ts';
import { familyInvited, meetingChild } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import { invitationFacts } from './stops.ts';
import { openTold, type Told } from './told.ts';

/** An invitation that its recipient finds today. For the server only: pages get view models. */
export interface FamilyInvitation {
	/** A random id of this recipient's own: good for their addresses, and telling of nobody else (R4). */
	readonly id: string;
	readonly meetingChildId: string;
	readonly childId: string;
	readonly adultId: string;
	readonly told: Told;
	readonly invitedAt: Instant;
}

type At = Pick<Service, 'vault' | 'now'>;

/**
 * What somebody of a child's family is invited to, as it stands today: not ended, the relationship
 * current, no restriction that nobody agreed to (SAFETY R3, R6). Asked anew with every request.
 */
export function familyInvitations(service: At, db: Tx, adultId: string): FamilyInvitation[] {
	return rowsOf(db, adultId).flatMap(({ invited, childId }) => {
		const { agreed, ...told } = openTold(service, invited);
		const facts = invitationFacts(service, db, { adultId, childId });
		if (!invitationOpens(facts, agreed)) return [];
		const { id, meetingChildId, invitedAt } = invited;
		return [{ id, meetingChildId, childId, adultId, told, invitedAt }];
	});
}

/** The invitation of one adult to one child's part, as it stands today; null: there is none for them. */
export function familyInvitation(
	service: At,
	db: Tx,
	adultId: string,
	meetingChildId: string
): FamilyInvitation | null {
	const found = familyInvitations(service, db, adultId);
	return found.find((one) => one.meetingChildId === meetingChildId) ?? null;
}

function rowsOf(db: Tx, adultId: string) {
	return db
		.select({ invited: familyInvited, childId: meetingChild.childId })
		.from(familyInvited)
		.innerJoin(meetingChild, eq(meetingChild.id, familyInvited.meetingChildId))
		.where(and(eq(familyInvited.adultId, adultId), isNull(familyInvited.endedAt)))
		.all();
}
