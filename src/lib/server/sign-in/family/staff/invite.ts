import { eq } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import { record } from '../../../audit/audit.ts';
import type { Tx } from '../../../db/client.ts';
import { adult, familyWay, noticesOff } from '../../../db/schema/index.ts';
import { areOff } from '../../../notices/off.ts';
import { writeNotice } from '../../../notices/write.ts';
import { giveRole } from '../../../people/adult.ts';
import type { Service } from '../../../service.ts';
import { adultWithRoles } from '../../adult/account.ts';
import { mailAddress, mailMarks } from '../mail-mark.ts';
import { endLinks } from '../use-link.ts';
import { permittedPerson } from './permitted.ts';
import { isTaken } from './taken.ts';

/** Why somebody can't be invited so. */
export type InviteProblem = 'not-an-address' | 'taken' | 'mail-off';

interface Given {
	readonly childId: string;
	readonly adultId: string;
	/** `card`: no mail at all, for somebody without e-mail or whose e-mail somebody else reads. */
	readonly way: 'mail' | 'card';
	/** Their address, where none is held; one that is held changes by email/ask.ts alone. */
	readonly email: string;
}

/**
 * Invites a parent or carer of a child by hand: from now on they come in by e-mailed link, or with a
 * card alone. Both need a sheet of codes besides, which is handed to them.
 * @throws 404 unless allowed, or the way to a fresh sign-in.
 */
export function inviteFamily(
	service: Service,
	actor: AdultActor,
	given: Given
): InviteProblem | null {
	const { role } = permittedPerson(service, actor, given);
	const { adultId, childId, way } = given;
	const now = service.now();
	return service.db.transaction(
		(tx): InviteProblem | null => {
			const address = way === 'mail' ? addressOf(service, tx, given) : null;
			if (way === 'mail' && areOff(tx, adultId)) return 'mail-off';
			if (way === 'mail' && address === null) return 'not-an-address';
			if (address !== null && isTaken(service, tx, address, adultId)) return 'taken';
			if (address === null) stopMail(tx, now, adultId, actor.id);
			else keepAddress(service, tx, adultId, address);
			const mailMark = address === null ? null : (mailMarks(service, address)[0] ?? null);
			const row = { mailMark, invitedBy: actor.id, invitedAt: now, endedBy: null, endedAt: null };
			tx.insert(familyWay)
				.values({ adultId, ...row })
				.onConflictDoUpdate({ target: familyWay.adultId, set: row })
				.run();
			endLinks(tx, now, adultId);
			if (!adultWithRoles(service, adultId, tx).roles.includes(role)) {
				giveRole(tx, { adultId, role, from: londonDay(now), givenBy: actor.id });
			}
			writeNotice(service, tx, { adultId, kind: 'family-way', path: '/sign-in/family' });
			const detail = { adultId, way };
			record(tx, actor, now, { action: 'family-way.give', subject: adultId, childId, detail });
			return null;
		},
		{ behavior: 'immediate' }
	);
}

/** The address held, or what was typed where none is. */
function addressOf({ vault }: Service, tx: Tx, { adultId, email }: Given): string | null {
	const row = tx.select({ email: adult.email }).from(adult).where(eq(adult.id, adultId)).get();
	return mailAddress(vault.openMaybe(`adult.email:${adultId}`, row?.email ?? null) ?? email);
}

function keepAddress({ vault }: Service, tx: Tx, adultId: string, address: string): void {
	const email = vault.seal(`adult.email:${adultId}`, address);
	tx.update(adult).set({ email }).where(eq(adult.id, adultId)).run();
}

/** Somebody else reads their mail: then nothing is sent there, whatever it is. */
function stopMail(tx: Tx, since: number, adultId: string, by: string): void {
	tx.insert(noticesOff).values({ adultId, by, since }).onConflictDoNothing().run();
}
