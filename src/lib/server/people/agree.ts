import { eq, inArray } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '../access/permit.ts';
import { notThere } from '../access/refusal.ts';
import { record } from '../audit/audit.ts';
import type { Tx } from '../db/client.ts';
import { invitation, roleAsked } from '../db/schema/index.ts';
import type { Service } from '../service.ts';
import { giveRole } from './adult.ts';
import { linksAsked, mayAgreeTo, rolesAsked } from './waiting.ts';

/**
 * Agrees to what somebody else asked for about a person: the roles begin today, and the link works.
 * @throws 404 where nothing waits that this actor may agree to, or the way to a fresh sign-in.
 */
export function agreeTo(service: Service, actor: Actor, adultId: string): void {
	settle(service, actor, adultId, 'agreed');
}

/** Refuses all of it, or takes back what one asked for oneself. @throws like `agreeTo`. */
export function refuse(service: Service, actor: Actor, adultId: string): void {
	settle(service, actor, adultId, 'refused');
}

function settle(
	service: Service,
	actor: Actor,
	adultId: string,
	answer: 'agreed' | 'refused'
): void {
	service.db.transaction(
		(tx) => {
			permit(service, actor, 'people.agree', undefined, tx);
			const now = service.now();
			const isMine = (one: { adultId: string; by: string }) =>
				one.adultId === adultId && (answer === 'refused' || mayAgreeTo(actor, one));
			const roles = rolesAsked(tx).filter(isMine);
			const links = linksAsked(tx, now).filter(isMine);
			if (roles.length + links.length === 0) notThere();
			const by =
				actor.kind === 'adult' ? actor.id : actor.kind === 'system' ? actor.name : notThere();
			const settled = { answer, answeredBy: by, answeredAt: now };
			for (const { id, role, teamId, by: givenBy } of roles) {
				tx.update(roleAsked).set(settled).where(eq(roleAsked.id, id)).run();
				const from = londonDay(now);
				const given = { adultId, role, from, givenBy, ...(teamId ? { teamId } : {}) };
				if (answer === 'agreed') giveRole(tx, given);
			}
			settleLinks(
				tx,
				links,
				answer === 'agreed' ? { agreedBy: by, agreedAt: now } : { expiresAt: now }
			);
			record(tx, actor, now, {
				action: 'people.agree',
				subject: adultId,
				detail: { answer, roles: roles.map(({ role }) => role).join(' '), link: links.length > 0 }
			});
		},
		{ behavior: 'immediate' }
	);
}

function settleLinks(
	tx: Tx,
	links: readonly { readonly id: string }[],
	set: Partial<typeof invitation.$inferInsert>
): void {
	const ids = links.map(({ id }) => id);
	if (ids.length > 0) tx.update(invitation).set(set).where(inArray(invitation.id, ids)).run();
}
