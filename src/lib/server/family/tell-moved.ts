import { and, eq, isNull } from 'drizzle-orm';
import { invitationOpens } from '#lib/domain/meeting/invitation-stop.ts';
import type { Tx } from '../db/client.ts';
import { familyInvited, meetingChild } from '../db/schema/index.ts';
import { writeNotice } from '../notices/write.ts';
import type { Service } from '../service.ts';
import { invitationFacts } from './stops.ts';
import { openTold } from './told.ts';

/**
 * Tells each of the families invited to a meeting that there is something to read: it has another day,
 * or will not be. Call it in the transaction of the change. One message a person, however many of its
 * children they are invited for; each only where their own invitation opens today.
 */
export function tellMoved(service: Service, tx: Tx, meetingId: string): void {
	const rows = tx
		.select({ invited: familyInvited, childId: meetingChild.childId })
		.from(familyInvited)
		.innerJoin(meetingChild, eq(meetingChild.id, familyInvited.meetingChildId))
		.where(and(eq(meetingChild.meetingId, meetingId), isNull(familyInvited.endedAt)))
		.all();
	const open = rows.filter(({ invited, childId }) => {
		const facts = invitationFacts(service, tx, { adultId: invited.adultId, childId });
		return invitationOpens(facts, openTold(service, invited).agreed);
	});
	for (const adultId of new Set(open.map(({ invited }) => invited.adultId)))
		writeNotice(service, tx, { adultId, kind: 'invited', path: '/family' });
}
