import { and, desc, eq, isNull } from 'drizzle-orm';
import type { Instant } from '#lib/domain/calendar/london.ts';
import { beforeMeetingBy } from '#lib/instruments/before-meeting/index.ts';
import type { Language } from '#lib/i18n/index.ts';
import { asAdult } from '#lib/server/access/as-adult.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import { record } from '#lib/server/audit/audit.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { familyViews, familyViewsRead, familyViewsSent } from '#lib/server/db/schema/index.ts';
import { partFor, type PartIds } from '#lib/server/meetings/part.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';
import { wordingInEnglish, type AsShown } from '#lib/server/views-for-iro/in-english.ts';
import { openContent } from '../views/content.ts';
import { headOf, type PartHead } from './head.ts';
import { invitedOf } from './rows.ts';

/** What one of the family said before a meeting, in the words they were asked in. */
export interface FamilySaid extends PartHead {
	readonly person: string;
	readonly sentAt: Instant;
	/** It was sent so often; the last counts. */
	readonly number: number;
	readonly language: Language;
	readonly answers: readonly {
		readonly field: string;
		readonly question: string;
		/** What stood on their screen, where that was not English. */
		readonly shown: AsShown | null;
		readonly said: readonly string[];
		/** Their own words, as against options picked. */
		readonly ownWords: boolean;
	}[];
}

/**
 * What one of the family said before a meeting, for whoever leads it. Opening it is reading it: that is
 * recorded, and its writer is shown who did and when.
 * @throws 404 unless the actor leads this child's part, and where nothing is sent, or was taken back.
 */
export function readFamilyViews(
	service: Service,
	actor: Actor,
	ids: PartIds,
	adultId: string
): FamilySaid {
	return service.db.transaction(
		(tx) => {
			const part = partFor(service, actor, 'family-views.read', ids, tx);
			const invited = invitedOf(tx, part.part.id, adultId) ?? notThere();
			const row = standingSent(tx, invited.id) ?? notThere();
			const content = openContent(service, row);
			const instrument = beforeMeetingBy(row.instrumentId, row.instrumentVersion);
			const at = service.now();
			tx.insert(familyViewsRead)
				.values({ sentId: row.id, by: asAdult(actor).id, at })
				.onConflictDoNothing()
				.run();
			record(tx, actor, at, {
				action: 'family-views.read',
				subject: row.id,
				childId: part.child.id
			});
			return {
				...headOf(service, part),
				person: nameOfAdult(tx, service.vault, adultId) ?? '',
				sentAt: row.sentAt,
				number: row.number,
				language: content.language,
				answers: wordingInEnglish(content, instrument).map(
					({ field, question, said, options, shown }) => ({
						field,
						question,
						shown: shown ?? null,
						said,
						ownWords: options === undefined
					})
				)
			};
		},
		{ behavior: 'immediate' }
	);
}

/** What of somebody's views stands sent; undefined: nothing. Ask `partFor` first. */
export function standingSent(tx: Tx, invitedId: string) {
	return tx
		.select({
			id: familyViewsSent.id,
			number: familyViewsSent.number,
			content: familyViewsSent.content,
			sentAt: familyViewsSent.sentAt,
			instrumentId: familyViews.instrumentId,
			instrumentVersion: familyViews.instrumentVersion
		})
		.from(familyViewsSent)
		.innerJoin(familyViews, eq(familyViews.id, familyViewsSent.viewsId))
		.where(and(eq(familyViews.invitedId, invitedId), isNull(familyViewsSent.takenBackAt)))
		.orderBy(desc(familyViewsSent.sentAt), desc(familyViewsSent.number))
		.get();
}
