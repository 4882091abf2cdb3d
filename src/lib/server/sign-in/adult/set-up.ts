import { and, eq, ne } from 'drizzle-orm';
import type { Tx } from '../../db/client.ts';
import { password } from '../../db/schema/index.ts';
import type { Service } from '../../service.ts';
import { endSessionsOfAdult } from '../../session/session.ts';
import { adultArrives, type Arrival, type From } from '../arrival.ts';
import { forgetDevices } from '../device.ts';
import { endStep, type Step } from '../step.ts';
import { adultWithRoles } from './account.ts';
import { stepOfCode } from './authenticator.ts';
import { openInvitation, useInvitation } from './invitation.ts';

/** Whether somebody else already signs in with this name. */
export function isNameTaken(db: Tx, nameHash: string, adultId: string): boolean {
	const other = and(eq(password.nameHash, nameHash), ne(password.adultId, adultId));
	return db.select({ id: password.adultId }).from(password).where(other).get() !== undefined;
}

/**
 * Finishes an invitation: the code shows that the authenticator works, then account, sign-in and the
 * invitation's end are one transaction. Whatever the person signed in with before ends.
 * @returns `wrong-code`, or `over` where the invitation was used or ran out meanwhile.
 */
export function finishInvitation(
	service: Service,
	step: Step<'invitation'>,
	code: string,
	from: Pick<From, 'replaces'>
): Arrival | 'wrong-code' | 'over' {
	const { invitationId, nameHash, passwordHash, authenticator } = step.state;
	if (!nameHash || !passwordHash || !authenticator) return 'over';
	const now = service.now();
	const used = stepOfCode(authenticator, code, now, null);
	if (used === null) return 'wrong-code';
	return service.db.transaction(
		(tx) => {
			const adultId = openInvitation(tx, now, invitationId)?.adultId;
			if (adultId === undefined || !endStep(tx, step)) return 'over';
			// Somebody else may have taken the name since it was chosen; the invitation then still stands.
			if (isNameTaken(tx, nameHash, adultId) || !useInvitation(tx, now, invitationId))
				return 'over';
			endSessionsOfAdult(tx, adultId);
			forgetDevices(tx, { adultId });
			const row = {
				nameHash,
				hash: passwordHash,
				authenticator: service.vault.seal(`password.authenticator:${adultId}`, authenticator),
				lastStep: used,
				setAt: now
			};
			tx.insert(password)
				.values({ adultId, ...row })
				.onConflictDoUpdate({ target: password.adultId, set: row })
				.run();
			const adult = adultWithRoles(service, adultId, tx);
			return adultArrives(service, tx, adult, { ...from, device: null, way: 'password' });
		},
		{ behavior: 'immediate' }
	);
}
