import { and, eq } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { newId } from '../../db/id.ts';
import { oidcIdentity } from '../../db/schema/index.ts';
import type { Service } from '../../service.ts';
import { adultWithRoles, usesProvider } from '../adult/account.ts';
import { openInvitation, useInvitation } from '../adult/invitation.ts';

/** Who somebody is at an identity provider, and when they proved it there (0: not said). */
export interface Person {
	readonly issuer: string;
	readonly subject: string;
	readonly provedAt: number;
}

/**
 * The adult who is linked to somebody at the identity provider, by issuer and subject and nothing
 * else (an e-mail address there can be given to another person). Only an invitation links.
 */
export function linkedAdult(
	service: Service,
	tx: Tx,
	person: Person,
	invitationId: string | null
): string | null {
	const linked = tx
		.select({ adultId: oidcIdentity.adultId })
		.from(oidcIdentity)
		.where(and(eq(oidcIdentity.issuer, person.issuer), eq(oidcIdentity.subject, person.subject)))
		.get();
	if (invitationId === null) return linked?.adultId ?? null;
	const now = service.now();
	const invited = openInvitation(tx, now, invitationId)?.adultId;
	if (invited === undefined || !usesProvider(service, adultWithRoles(service, invited, tx).roles))
		return null;
	// Somebody else's account there is not taken over by opening an invitation with it.
	if (linked && linked.adultId !== invited) return null;
	if (useInvitation(tx, now, invitationId) === null) return null;
	const mine = and(eq(oidcIdentity.adultId, invited), eq(oidcIdentity.issuer, person.issuer));
	tx.delete(oidcIdentity).where(mine).run();
	tx.insert(oidcIdentity)
		.values({
			id: newId(),
			adultId: invited,
			issuer: person.issuer,
			subject: person.subject,
			linkedAt: now
		})
		.run();
	return invited;
}
