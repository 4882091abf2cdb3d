import { and, eq } from 'drizzle-orm';
import type { Language } from '#lib/i18n/index.ts';
import { instrumentFor } from '#lib/instruments/index.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { permit } from '#lib/server/access/permit.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { newId } from '#lib/server/db/id.ts';
import { views } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { bandToday, comingParts } from './parts.ts';
import { isPurpose, purposesFor } from './purposes.ts';

/**
 * Begins a child's form for a meeting and purpose and gives its id; begun before, that one's. The
 * band and version of this day hold for it from now on.
 * @throws 404 unless it is the child's own meeting, still to come, and has that purpose.
 */
export function startViews(
	service: Service,
	actor: Actor,
	given: { readonly part: string; readonly purpose: string; readonly language: Language }
): string {
	const { part, purpose, language } = given;
	if (actor.kind !== 'child' || !isPurpose(purpose)) notThere();
	permit(service, actor, 'views.write', actor.id);
	const found = comingParts(service, actor.id).find(({ id }) => id === part) ?? notThere();
	if (!purposesFor(found.kind).includes(purpose)) notThere();
	const instrument = instrumentFor(purpose, bandToday(service, actor.id));
	return service.db.transaction(
		(tx) => {
			const begun = formOfPart(tx, part, purpose);
			if (begun) return begun;
			const id = newId();
			const startedAt = service.now();
			tx.insert(views)
				.values({
					id,
					meetingChildId: part,
					childId: actor.id,
					purpose,
					instrumentId: instrument.id,
					instrumentVersion: instrument.version,
					language,
					startedAt
				})
				.run();
			const detail = { began: purpose };
			record(tx, actor, startedAt, {
				action: 'views.write',
				subject: id,
				childId: actor.id,
				detail
			});
			return id;
		},
		{ behavior: 'immediate' }
	);
}

function formOfPart(tx: Tx, part: string, purpose: string): string | undefined {
	return tx
		.select({ id: views.id })
		.from(views)
		.where(and(eq(views.meetingChildId, part), eq(views.purpose, purpose)))
		.get()?.id;
}
