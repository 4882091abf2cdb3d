import { invitationOpens } from '#lib/domain/meeting/invitation-stop.ts';
import type { Tx } from '#lib/server/db/client.ts';
import type { Service } from '#lib/server/service.ts';
import { invitationFacts } from '../stops.ts';
import { openTold, type InvitedRow } from '../told.ts';

/** Where an invitation stands today; `waits`: a manager has to agree first; `stopped`: nobody can. */
export type InvitationState = 'none' | 'open' | 'waits' | 'stopped' | 'ended';

const ALL = ['contact-restricted', 'contact-none', 'non-disclosure'] as const;

/** Where an invitation stands today. Ask `partFor` first. */
export function stateOf(
	service: Service,
	db: Tx,
	childId: string,
	row: InvitedRow | undefined
): InvitationState {
	if (!row) return 'none';
	if (row.endedAt !== null) return 'ended';
	const facts = invitationFacts(service, db, { adultId: row.adultId, childId });
	const { agreed } = openTold(service, row);
	if (invitationOpens(facts, agreed)) return 'open';
	const everything = { at: Number.MAX_SAFE_INTEGER, restrictions: ALL };
	return invitationOpens(facts, everything) ? 'waits' : 'stopped';
}
