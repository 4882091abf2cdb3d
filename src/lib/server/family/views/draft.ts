import { eq } from 'drizzle-orm';
import type { Answers } from '#lib/instruments/engine/answer.ts';
import type { Instrument } from '#lib/instruments/engine/instrument.ts';
import { answersOnPath } from '#lib/instruments/engine/path.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { familyViewsPage } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';

/** One page as last saved. */
export interface SavedPage {
	readonly page: string;
	readonly savedAt: number;
	readonly answers: Answers;
	/** The rendering of the page it was written on, and which of its savings this is. */
	readonly tab: string;
	readonly step: number;
}

type At = Pick<Service, 'vault'>;

/** Every page saved so far, opened; none where the form was not begun. */
export function pagesOf({ vault }: At, db: Tx, viewsId: string | null): readonly SavedPage[] {
	if (viewsId === null) return [];
	return db
		.select()
		.from(familyViewsPage)
		.where(eq(familyViewsPage.viewsId, viewsId))
		.all()
		.map(({ page, savedAt, answers }) => {
			const text = vault.open(`family_views_page.answers:${viewsId}/${page}`, answers);
			// What we sealed ourselves after checking it can't have been altered, so it isn't checked again.
			return { page, savedAt, ...(JSON.parse(text) as Omit<SavedPage, 'page' | 'savedAt'>) };
		});
}

/** Writes a page as it now is. Call it inside the transaction of what it belongs to. */
export function writePage(
	{ vault }: At,
	tx: Tx,
	viewsId: string,
	{ page, savedAt, ...content }: SavedPage
): void {
	const place = `family_views_page.answers:${viewsId}/${page}` as const;
	const answers = vault.seal(place, JSON.stringify(content));
	tx.insert(familyViewsPage)
		.values({ viewsId, page, answers, savedAt })
		.onConflictDoUpdate({
			target: [familyViewsPage.viewsId, familyViewsPage.page],
			set: { answers, savedAt }
		})
		.run();
}

/** The answers of a draft that would be sent. */
export function answersOf(instrument: Instrument, pages: readonly SavedPage[]): Answers {
	return answersOnPath(instrument, Object.assign({}, ...pages.map(({ answers }) => answers)));
}

/** When the newest page was saved (epoch ms); 0 when none was. */
export function newestOf(pages: readonly Pick<SavedPage, 'savedAt'>[]): number {
	return Math.max(0, ...pages.map(({ savedAt }) => savedAt));
}
