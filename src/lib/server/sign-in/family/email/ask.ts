import { and, eq, isNull } from 'drizzle-orm';
import type { AdultActor } from '#lib/policy/actor.ts';
import { record } from '../../../audit/audit.ts';
import { newId } from '../../../db/id.ts';
import { emailChange } from '../../../db/schema/index.ts';
import { writeNotice } from '../../../notices/write.ts';
import type { Service } from '../../../service.ts';
import { mailAddress } from '../mail-mark.ts';
import { permittedPerson } from '../staff/permitted.ts';
import { isTaken } from '../staff/taken.ts';
import { openChange, stopChanges } from './open.ts';

const HOUR = 60 * 60_000;
/** How long a change waits after the call back (SAFETY.md, "Signing in"): 72 real hours. */
export const HOLD = 72 * HOUR;

interface Given {
	readonly childId: string;
	readonly adultId: string;
}

/** What is wrong with a new address. */
export type AddressProblem = 'not-an-address' | 'taken';

/**
 * A worker asks for another e-mail address for a parent or carer. Nothing changes yet; the old address
 * is told at once. An older change that is still open stops.
 * @throws 404 unless allowed, or the way to a fresh sign-in.
 */
export function askChange(
	service: Service,
	actor: AdultActor,
	given: Given & { readonly to: string }
): AddressProblem | null {
	permittedPerson(service, actor, given);
	const to = mailAddress(given.to);
	if (!to) return 'not-an-address';
	const { adultId, childId } = given;
	const now = service.now();
	return service.db.transaction(
		(tx) => {
			if (isTaken(service, tx, to, adultId)) return 'taken';
			stopChanges(tx, now, adultId, actor.id);
			const id = newId();
			const sealed = service.vault.seal(`email_change.to:${id}`, to);
			const row = { id, adultId, to: sealed, askedBy: actor.id, askedAt: now };
			tx.insert(emailChange).values(row).run();
			const path = '/sign-in/family';
			writeNotice(service, tx, { adultId, kind: 'address-change', path });
			record(tx, actor, now, {
				action: 'family-way.give',
				subject: id,
				childId,
				detail: { adultId, email: 'asked' }
			});
			return null;
		},
		{ behavior: 'immediate' }
	);
}

/** Why a call back does not count: nothing waits for it any more, or whoever asked rang themself. */
export type CallBackProblem = 'call-back' | 'same-person';

/**
 * A worker rang the person back on a number known before, and it was they who asked. From now on 72
 * hours are counted. It takes another worker than the one who asked: one alone could turn a parent's
 * messages, and with them half of a sign-in, to an address of their own.
 * @returns why it does not count, or null. @throws 404 unless allowed, or the way to a fresh sign-in.
 */
export function recordCallBack(
	service: Service,
	actor: AdultActor,
	given: Given & { readonly changeId: string }
): CallBackProblem | null {
	permittedPerson(service, actor, given);
	const { adultId, childId, changeId } = given;
	const now = service.now();
	return service.db.transaction(
		(tx): CallBackProblem | null => {
			const open = openChange(tx, adultId);
			if (open?.id !== changeId) return 'call-back';
			if (open.askedBy === actor.id) return 'same-person';
			const { changes } = tx
				.update(emailChange)
				.set({ calledBackBy: actor.id, calledBackAt: now, worksFrom: now + HOLD })
				.where(and(eq(emailChange.id, changeId), isNull(emailChange.calledBackAt)))
				.run();
			if (changes === 0) return 'call-back';
			const path = '/sign-in/family';
			writeNotice(service, tx, { adultId, kind: 'address-change', path });
			record(tx, actor, now, {
				action: 'family-way.give',
				subject: changeId,
				childId,
				detail: { adultId, email: 'called-back' }
			});
			return null;
		},
		{ behavior: 'immediate' }
	);
}
