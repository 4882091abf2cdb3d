import { and, eq, inArray } from 'drizzle-orm';
import { invitationStops } from '#lib/domain/meeting/invitation-stop.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { meetingGuest } from '#lib/server/db/schema/index.ts';
import { familyInvitations } from '#lib/server/family/invitation.ts';
import { invitationFacts } from '#lib/server/family/stops.ts';
import { partsCameTo } from '#lib/server/meetings/came.ts';
import type { PartRow } from '#lib/server/meetings/parts.ts';
import type { Service } from '#lib/server/service.ts';

type Known = Pick<PartRow, 'partId' | 'child'>;

/**
 * Of these parts those whose meeting the adult knows of: an invitation of theirs opens today, they are
 * noted as being there, or they are a guest whom no restriction stops. To be asked about any other would
 * tell them of it (SAFETY R3, R6).
 */
export function partsKnownTo(
	service: Pick<Service, 'vault' | 'now'>,
	db: Tx,
	{ id: adultId }: { readonly id: string },
	parts: readonly Known[]
): ReadonlySet<string> {
	if (parts.length === 0) return new Set();
	const ids = parts.map(({ partId }) => partId);
	const came = partsCameTo(db, adultId, ids);
	const invited = familyInvitations(service, db, adultId).map((one) => one.meetingChildId);
	return new Set([...came, ...invited, ...guestAt(service, db, adultId, parts)]);
}

function guestAt(
	service: Pick<Service, 'vault' | 'now'>,
	db: Tx,
	adultId: string,
	parts: readonly Known[]
): string[] {
	const ids = parts.map(({ partId }) => partId);
	const rows = db
		.select({ id: meetingGuest.meetingChildId })
		.from(meetingGuest)
		.where(and(inArray(meetingGuest.meetingChildId, ids), eq(meetingGuest.adultId, adultId)))
		.all();
	return rows.flatMap(({ id }) => {
		const childId = parts.find(({ partId }) => partId === id)!.child.id;
		const stops = invitationStops(invitationFacts(service, db, { adultId, childId }));
		return stops.length === 0 ? [id] : [];
	});
}
