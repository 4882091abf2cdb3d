import { asksForAnything, type Needs } from '#lib/domain/meeting/needs.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { familyNeed } from '#lib/server/db/schema/index.ts';
import { writeNotice } from '#lib/server/notices/write.ts';
import { ofTeamsOf } from '#lib/server/release/managers.ts';
import type { Service } from '#lib/server/service.ts';
import { closedBecause, type Closed } from '#lib/server/views/closed.ts';
import { hearersOf } from '#lib/server/views/hearers.ts';
import { invitedFor, type Invited } from '../invited.ts';
import { needsOf } from './kept.ts';
import type { NeedsForm } from './form.ts';

/** Why needs were not kept; `elsewhere`: something else was said meanwhile, on another page. */
export type NeedsProblem =
	| { readonly kind: 'closed'; readonly why: Closed }
	| { readonly kind: 'too-long' }
	| { readonly kind: 'nothing-said' }
	| { readonly kind: 'elsewhere'; readonly needs: Needs; readonly saidAt: number };

/**
 * Says what somebody needs to take part in a meeting. It reaches whoever leads it and the business
 * support of the child's team, and nobody else: who must not sit in one room with whom is no matter for
 * others. Said twice it is one; changed after it was arranged, it waits again.
 * @returns why it was not kept, or null. @throws 404 for anybody else's invitation.
 */
export function sayNeeds(
	service: Service,
	actor: Actor,
	invitedId: string,
	{ needs, long, base }: NeedsForm
): NeedsProblem | null {
	return service.db.transaction(
		(tx): NeedsProblem | null => {
			const invited = invitedFor(service, actor, 'family-needs.write', invitedId, tx);
			const why = closedBecause({ ...invited.meeting, status: invited.status }, service.now());
			if (why) return { kind: 'closed', why };
			if (long.length > 0) return { kind: 'too-long' };
			const before = needsOf(service, tx, invitedId);
			if (before && isSame(before.needs, needs)) return null;
			if (before && before.saidAt > base)
				return { kind: 'elsewhere', needs: before.needs, saidAt: before.saidAt };
			if (!before && !asksForAnything(needs)) return { kind: 'nothing-said' };
			write(service, tx, invited, needs, before?.saidAt ?? 0);
			return null;
		},
		{ behavior: 'immediate' }
	);
}

function write(service: Service, tx: Tx, invited: Invited, needs: Needs, last: number): void {
	const { id, by, child, meeting } = invited;
	// Later than what it replaces, even within one millisecond or after the clock was put back.
	const saidAt = Math.max(service.now(), last + 1);
	const sealed = service.vault.seal(`family_need.needs:${id}`, JSON.stringify(needs));
	tx.insert(familyNeed)
		.values({ invitedId: id, needs: sealed, saidAt })
		.onConflictDoUpdate({ target: familyNeed.invitedId, set: { needs: sealed, saidAt } })
		.run();
	record(tx, by, saidAt, { action: 'family-needs.write', subject: id, childId: child.id });
	const support = ofTeamsOf(tx, 'business-support', child.id, londonDay(service.now()));
	const hearers = hearersOf(service, { childId: child.id, meeting });
	for (const adultId of new Set([...support, ...hearers.map((one) => one.adultId)]))
		writeNotice(service, tx, { adultId, kind: 'message-waiting', path: '/staff' });
}

function isSame(one: Needs, other: Needs): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
