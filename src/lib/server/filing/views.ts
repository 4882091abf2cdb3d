import { asc, eq } from 'drizzle-orm';
import { instrumentBy } from '#lib/instruments/index.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { viewsRead } from '#lib/server/db/schema/index.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import type { Service } from '#lib/server/service.ts';
import { openContent } from '#lib/server/views/content.ts';
import { answersOf, type ReadAnswer } from '#lib/server/views-for-iro/answer.ts';
import { standingSendings } from '#lib/server/views-for-iro/standing.ts';

/** A sending as it goes into the record. */
export interface FiledViews {
	readonly purpose: string;
	readonly medium: string;
	readonly helpedBy: string;
	readonly helper: string | null;
	readonly sentAt: number;
	readonly answers: readonly ReadAnswer[];
	/** Answers that stay with the reviewer and are not in the pack. */
	readonly leftOut: number;
	readonly readBy: readonly { readonly name: string; readonly at: number }[];
}

/**
 * What the child sent, for the pack. What they gave to the reviewer alone is left out unless it is
 * asked for: most case records are read by the very people it was kept from.
 */
export function sentForFiling(
	service: Service,
	db: Tx,
	partId: string,
	withPrivate: boolean
): FiledViews[] {
	const { vault } = service;
	return standingSendings(db, partId).map((sent) => {
		const content = openContent(vault, sent);
		const all = answersOf(content, instrumentBy(content.instrument.id, content.instrument.version));
		const answers = all.filter(({ audience }) => withPrivate || audience !== 'only-my-iro');
		return {
			purpose: sent.purpose,
			medium: sent.medium,
			helpedBy: sent.helpedBy,
			helper: sent.helperId && nameOfAdult(db, vault, sent.helperId),
			sentAt: sent.sentAt,
			answers,
			leftOut: all.length - answers.length,
			readBy: db
				.select({ adultId: viewsRead.adultId, at: viewsRead.at })
				.from(viewsRead)
				.where(eq(viewsRead.sentId, sent.id))
				.orderBy(asc(viewsRead.at))
				.all()
				.map(({ adultId, at }) => ({ name: nameOfAdult(db, vault, adultId) ?? '', at }))
		};
	});
}
