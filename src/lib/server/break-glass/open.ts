import { eq } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { newId } from '#lib/server/db/id.ts';
import { breakGlass, child } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { tellOfGlass } from './tell.ts';

/** How long one child's words stay open: 60 minutes (SAFETY R10). */
export const OPEN_FOR = 60 * 60_000;
/** A reason shorter than this is none. */
export const LEAST_REASON = 10;

export interface BreakGlassRequest {
	/** The whole reference of the case-management system: nobody is looked for. */
	readonly ref: string;
	readonly reason: string;
	/** The child must not be shown this line: somebody looks over their shoulder. */
	readonly unsafeToShow: boolean;
}

export type BreakGlassResult =
	| { readonly kind: 'open'; readonly childId: string }
	| { readonly kind: 'short-reason' }
	| { readonly kind: 'no-such-child' }
	/** Nobody could be told, so it stays closed. */
	| { readonly kind: 'nobody-to-tell' };

/**
 * Opens one child's words to somebody who is not tied to them, for 60 minutes, with a reason. The
 * managers, whoever hears the child and who is on duty are told at once, all but the one who asks;
 * where none of them can be, it stays closed. That, and a reference that fits nobody, are recorded, too.
 * @throws 404, or the way to a fresh sign-in.
 */
export function openBreakGlass(
	service: Service,
	actor: Actor,
	given: BreakGlassRequest
): BreakGlassResult {
	const { db } = service;
	return db.transaction(
		(tx): BreakGlassResult => {
			permit(service, actor, 'break-glass.open', undefined, tx);
			if (actor.kind !== 'adult') notThere();
			const reason = given.reason.trim();
			if (reason.length < LEAST_REASON) return { kind: 'short-reason' };
			const at = service.now();
			const childId = childBy(tx, given.ref.trim());
			if (!childId) {
				record(tx, actor, at, { action: 'break-glass.open', detail: { found: false } });
				return { kind: 'no-such-child' };
			}
			if (!tellOfGlass(service, tx, { childId, openedBy: actor.id })) {
				record(tx, actor, at, { action: 'break-glass.open', detail: { told: false } });
				return { kind: 'nobody-to-tell' };
			}
			const id = newId();
			const { unsafeToShow } = given;
			const times = { openedAt: at, endsAt: at + OPEN_FOR };
			tx.insert(breakGlass)
				.values({ id, adultId: actor.id, childId, reason, unsafeToShow, ...times })
				.run();
			record(tx, actor, at, { action: 'break-glass.open', subject: id, childId });
			return { kind: 'open', childId };
		},
		{ behavior: 'immediate' }
	);
}

function childBy(tx: Tx, ref: string): string | undefined {
	return tx.select({ id: child.id }).from(child).where(eq(child.ref, ref)).get()?.id;
}
