import { and, desc, eq, isNull } from 'drizzle-orm';
import { languageOf, type Language } from '#lib/i18n/languages.ts';
import type { AdultActor } from '#lib/policy/actor.ts';
import { can } from '#lib/policy/can.ts';
import { record } from '../audit/audit.ts';
import type { Tx } from '../db/client.ts';
import { adult, paperRecipient } from '../db/schema/index.ts';
import type { Service } from '../service.ts';

/**
 * Keeps the language that somebody outside the staff chose for their pages, so that notices come in it.
 * `arriving`: it was set on this device before they signed in, perhaps by somebody else, so it counts
 * only where they never chose themself. Nothing for anybody else: staff work in English.
 */
export function keepAdultLanguage(
	service: Service,
	actor: AdultActor,
	language: Language,
	{ arriving = false } = {}
): void {
	service.db.transaction(
		(tx) => {
			const now = service.now();
			if (!can(actor, 'language.set', {}, now)) return;
			const own = eq(adult.id, actor.id);
			const { changes } = tx
				.update(adult)
				.set({ language })
				.where(arriving ? and(own, isNull(adult.language)) : own)
				.run();
			if (changes > 0) record(tx, actor, now, { action: 'language.set' });
		},
		{ behavior: 'immediate' }
	);
}

/**
 * The language somebody reads: as they chose it, else as whoever prepared the last paper for them noted
 * that they read, else English.
 */
export function languageOfAdult(db: Tx, adultId: string): Language {
	const own = db
		.select({ language: adult.language })
		.from(adult)
		.where(eq(adult.id, adultId))
		.get()?.language;
	const noted = () =>
		db
			.select({ language: paperRecipient.language })
			.from(paperRecipient)
			.where(eq(paperRecipient.recipientId, adultId))
			.orderBy(desc(paperRecipient.addedAt))
			.get()?.language;
	return languageOf((own ?? noted())?.toLowerCase().split('-')[0]);
}
