import { and, eq, gt, isNull } from 'drizzle-orm';
import { nobody, type Actor } from '#lib/policy/actor.ts';
import { permit } from '../../access/permit.ts';
import { notThere } from '../../access/refusal.ts';
import { record } from '../../audit/audit.ts';
import type { Tx } from '../../db/client.ts';
import { isId, newId } from '../../db/id.ts';
import { adult, invitation } from '../../db/schema/index.ts';
import type { Service } from '../../service.ts';
import { hashOf } from '../../session/token.ts';

/** How long an invitation waits to be used: seven days. */
const INVITATION_LIVES = 7 * 24 * 60 * 60_000;

export type InvitationRow = typeof invitation.$inferSelect;

/**
 * Invites an adult to make their account; gives the secret that ends the link
 * `/sign-in/invitation/…`, to be handed over by hand. Older unused invitations of theirs end.
 * @throws 404 unless allowed, or the way to a fresh sign-in.
 */
export function invite(service: Service, actor: Actor, adultId: string): string {
	permit(service, actor, 'people.invite');
	if (actor.kind !== 'adult') notThere();
	return service.db.transaction(
		(tx) => {
			if (!tx.select().from(adult).where(eq(adult.id, adultId)).get()) notThere();
			const { id, secret } = addInvitation(tx, service.now(), { adultId, madeBy: actor.id });
			record(tx, actor, service.now(), {
				action: 'people.invite',
				subject: id,
				detail: { adultId }
			});
			return secret;
		},
		{ behavior: 'immediate' }
	);
}

/** Adds an invitation without asking who; for `init` and the demo. Gives its id and secret. */
export function addInvitation(
	tx: Tx,
	now: number,
	given: { adultId: string; madeBy: string }
): { id: string; secret: string } {
	const secret = newId();
	const id = newId();
	tx.update(invitation)
		.set({ expiresAt: now })
		.where(
			and(
				eq(invitation.adultId, given.adultId),
				isNull(invitation.usedAt),
				gt(invitation.expiresAt, now)
			)
		)
		.run();
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
		.where(and(eq(invitation.id, id), isNull(invitation.usedAt), gt(invitation.expiresAt, now)))
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
	return row.usedAt === null && now < row.expiresAt;
}
