import { and, eq, gt, isNotNull, isNull, or } from 'drizzle-orm';
import { nobody, type Actor } from '#lib/policy/actor.ts';
import { permit } from '../../access/permit.ts';
import { notThere } from '../../access/refusal.ts';
import { record } from '../../audit/audit.ts';
import type { Tx } from '../../db/client.ts';
import { isId, newId } from '../../db/id.ts';
import { adult, invitation } from '../../db/schema/index.ts';
import { writeNotice } from '../../notices/write.ts';
import { askForSecond, signInNeedsSecond } from '../../people/second.ts';
import type { Service } from '../../service.ts';
import { hashOf } from '../../session/token.ts';

/** How long an invitation waits to be used: seven days. */
const INVITATION_LIVES = 7 * 24 * 60 * 60_000;

export type InvitationRow = typeof invitation.$inferSelect;

/** An invitation just made; its secret is shown this once. */
export interface Invited {
	/** Ends the link `/sign-in/invitation/…`, to be handed over by hand. */
	readonly secret: string;
	/** The link works only once a second person has agreed. */
	readonly waits: boolean;
}

/**
 * Invites an adult to make their account. Older unused invitations of theirs end; what they sign in
 * with now goes on until the link is used. Where it would open an account there is, or one that reads
 * children's words, a second person has to agree first. The address held is told at once.
 * @throws 404 unless allowed, or the way to a fresh sign-in.
 */
export function invite(service: Service, actor: Actor, adultId: string): Invited {
	permit(service, actor, 'people.invite');
	if (actor.kind !== 'adult') notThere();
	return service.db.transaction(
		(tx) => {
			if (!tx.select().from(adult).where(eq(adult.id, adultId)).get()) notThere();
			const waits = signInNeedsSecond(service, tx, adultId);
			const given = { adultId, madeBy: actor.id, needsSecond: waits };
			const { id, secret } = addInvitation(tx, service.now(), given);
			writeNotice(service, tx, { adultId, kind: 'new-sign-in', path: '/sign-in' });
			if (waits) askForSecond(service, tx, actor, adultId);
			record(tx, actor, service.now(), {
				action: 'people.invite',
				subject: id,
				detail: { adultId, waits }
			});
			return { secret, waits };
		},
		{ behavior: 'immediate' }
	);
}

/** Adds an invitation without asking who; for `init` and the demo. Gives its id and secret. */
export function addInvitation(
	tx: Tx,
	now: number,
	given: { adultId: string; madeBy: string; needsSecond?: boolean }
): { id: string; secret: string } {
	const secret = newId();
	const id = newId();
	endInvitations(tx, now, given.adultId);
	tx.insert(invitation)
		.values({
			id,
			...given,
			secretHash: hashOf(secret),
			madeAt: now,
			expiresAt: now + INVITATION_LIVES
		})
		.run();
	return { id, secret };
}

/**
 * Ends whatever invitations of an adult are still open: another was made, or they have just proved
 * with what they have that they need none (which is how they stop one they did not ask for).
 */
export function endInvitations(tx: Tx, now: number, adultId: string): void {
	tx.update(invitation)
		.set({ expiresAt: now })
		.where(
			and(eq(invitation.adultId, adultId), isNull(invitation.usedAt), gt(invitation.expiresAt, now))
		)
		.run();
}

/** The invitation of a link that can still be used, or null: never made, used and over are one answer. */
export function findInvitation(db: Tx, now: number, secret: string): InvitationRow | null {
	const hash = hashOf(isId(secret) ? secret : '');
	const row = db.select().from(invitation).where(eq(invitation.secretHash, hash)).get();
	return row && isOpen(row, now) ? row : null;
}

/** An invitation by id while it can still be used, or null. */
export function openInvitation(db: Tx, now: number, id: string): InvitationRow | null {
	const row = db.select().from(invitation).where(eq(invitation.id, id)).get();
	return row && isOpen(row, now) ? row : null;
}

/** Uses an invitation up, once; gives whose it is, or null where it was used or over. */
export function useInvitation(tx: Tx, now: number, id: string): string | null {
	const row = tx
		.update(invitation)
		.set({ usedAt: now })
		.where(
			and(
				eq(invitation.id, id),
				isNull(invitation.usedAt),
				gt(invitation.expiresAt, now),
				or(eq(invitation.needsSecond, false), isNotNull(invitation.agreedAt))
			)
		)
		.returning({ adultId: invitation.adultId })
		.get();
	if (row)
		record(tx, nobody, now, {
			action: 'invitation.use',
			subject: id,
			detail: { adultId: row.adultId }
		});
	return row?.adultId ?? null;
}

function isOpen(row: InvitationRow, now: number): boolean {
	const agreed = !row.needsSecond || row.agreedAt !== null;
	return agreed && row.usedAt === null && now < row.expiresAt;
}
