import { eq } from 'drizzle-orm';
import type { Answers } from '#lib/instruments/engine/answer.ts';
import { howItWasPage } from '#lib/server/db/schema/index.ts';
import type { Tx } from '#lib/server/db/client.ts';
import type { Service } from '#lib/server/service.ts';
import { mayShow } from '#lib/server/views/draft.ts';
import type { HowItWas } from './form.ts';

/** One page as last saved. */
export interface SavedPage {
	readonly page: string;
	readonly savedAt: number;
	readonly answers: Answers;
	/** The session it was written in: whoever helps sees only what was written while they helped. */
	readonly session: string;
	readonly tab: string;
	readonly step: number;
}

/** Every page saved so far, opened. */
export function pagesOf(
	{ vault }: Pick<Service, 'vault'>,
	db: Tx,
	partId: string
): readonly SavedPage[] {
	return db
		.select()
		.from(howItWasPage)
		.where(eq(howItWasPage.meetingChildId, partId))
		.all()
		.map(({ page, savedAt, answers }) => {
			const text = vault.open(`how_it_was_page.answers:${partId}/${page}`, answers);
			// What we sealed ourselves after checking it can't have been altered, so it isn't checked again.
			return { page, savedAt, ...(JSON.parse(text) as Omit<SavedPage, 'page' | 'savedAt'>) };
		});
}

/** Of some pages those that may be shown: beside a helper only what was written with them, until sent. */
export function pagesShown(form: HowItWas, pages: readonly SavedPage[]): readonly SavedPage[] {
	return pages.filter((page) => mayShow(form.actor, page, form.sent ?? undefined));
}

/** Writes a page as it now is. Call it inside the transaction of what it belongs to. */
export function writePage(
	{ vault }: Pick<Service, 'vault'>,
	tx: Tx,
	partId: string,
	{ page, savedAt, ...content }: SavedPage
): void {
	const sealed = vault.seal(`how_it_was_page.answers:${partId}/${page}`, JSON.stringify(content));
	tx.insert(howItWasPage)
		.values({ meetingChildId: partId, page, answers: sealed, savedAt })
		.onConflictDoUpdate({
			target: [howItWasPage.meetingChildId, howItWasPage.page],
			set: { answers: sealed, savedAt }
		})
		.run();
}
