import { eq } from 'drizzle-orm';
import type { AdultActor } from '#lib/policy/actor.ts';
import { record } from '../../../audit/audit.ts';
import { adultAuthenticator, adultPasskey, familyWay } from '../../../db/schema/index.ts';
import type { Service } from '../../../service.ts';
import { endSessionsOfAdult } from '../../../session/session.ts';
import { forgetDevices } from '../../device.ts';
import { stopChanges } from '../email/open.ts';
import { endCodes } from '../one-time-codes.ts';
import { endLinks } from '../use-link.ts';
import { permittedPerson } from './permitted.ts';
import { endCards } from './print.ts';

/**
 * Ends every way in that a family has beside a password, and every session, from the next request on.
 * @throws 404 unless allowed, or the way to a fresh sign-in.
 */
export function endFamilyWay(
	service: Service,
	actor: AdultActor,
	given: { readonly childId: string; readonly adultId: string }
): void {
	permittedPerson(service, actor, given);
	const { adultId, childId } = given;
	const now = service.now();
	service.db.transaction(
		(tx) => {
			const ended = { mailMark: null, endedBy: actor.id, endedAt: now };
			tx.update(familyWay).set(ended).where(eq(familyWay.adultId, adultId)).run();
			endCards(tx, now, adultId);
			endCodes(tx, now, adultId);
			endLinks(tx, now, adultId);
			stopChanges(tx, now, adultId, actor.id);
			tx.delete(adultPasskey).where(eq(adultPasskey.adultId, adultId)).run();
			tx.delete(adultAuthenticator).where(eq(adultAuthenticator.adultId, adultId)).run();
			forgetDevices(tx, { adultId });
			const sessions = endSessionsOfAdult(tx, adultId);
			const detail = { adultId, what: 'end', sessions };
			record(tx, actor, now, { action: 'family-way.give', subject: adultId, childId, detail });
		},
		{ behavior: 'immediate' }
	);
}
