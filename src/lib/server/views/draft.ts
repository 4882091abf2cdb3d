import { eq, sql } from 'drizzle-orm';
import type { Answers } from '#lib/instruments/engine/answer.ts';
import type { ChildActor } from '#lib/policy/actor.ts';
import { given } from '#lib/server/db/given.ts';
import { viewsPage } from '#lib/server/db/schema/index.ts';
import { statement } from '#lib/server/db/statement.ts';
import type { Service } from '#lib/server/service.ts';

/** What is sealed for one page of a draft. */
interface Sealed {
	readonly answers: Answers;
	/** The session it was written in: whoever helps sees only what was written while they helped. */
	readonly session: string;
	/** The rendering of the page it was written on, and which of its savings this is. */
	readonly tab: string;
	readonly step: number;
}

/** One page of a draft as last saved. */
export interface Saved extends Sealed {
	readonly page: string;
	readonly savedAt: number;
}

type At = Pick<Service, 'db' | 'vault'>;

/** A draft as it stands, read once; a page of it is opened when it is asked for. */
export interface Draft {
	/** The ids of the pages saved so far, even empty ones. */
	readonly visited: readonly string[];
	/** A page, opened; undefined before it is first saved. */
	readonly page: (id: string) => Saved | undefined;
}

/** The draft of a form. */
export function draftOf(at: At, viewsId: string): Draft {
	const rows = allPages(at).all({ viewsId });
	return {
		visited: rows.map(({ page }) => page),
		page: (id) => {
			const row = rows.find(({ page }) => page === id);
			return row && opened(at, viewsId, row);
		}
	};
}

/** Every page of a draft, opened. */
export function savedPages(at: At, viewsId: string): readonly Saved[] {
	return allPages(at)
		.all({ viewsId })
		.map((row) => opened(at, viewsId, row));
}

/** The answers of some pages together; field ids are unique in an instrument. */
export function answersIn(pages: readonly Pick<Saved, 'answers'>[]): Answers {
	return Object.assign({}, ...pages.map(({ answers }) => answers));
}

/**
 * Whether somebody who helps may see this page: only what was written in this very session, and only
 * until it is sent. A child alone sees all of their own (SAFETY R7).
 */
export function mayShow(
	actor: ChildActor,
	{ session, savedAt }: Pick<Saved, 'session' | 'savedAt'>,
	sent: { readonly sentAt: number } | undefined
): boolean {
	if (actor.helper === null) return true;
	return session === actor.sessionId && savedAt > (sent?.sentAt ?? 0);
}

/** Of some pages those that may be shown; `sent` is asked only beside somebody who helps. */
export function shownTo(
	actor: ChildActor,
	pages: readonly Saved[],
	sent: () => { readonly sentAt: number } | undefined
): readonly Saved[] {
	if (actor.helper === null) return pages;
	const last = sent();
	return pages.filter((page) => mayShow(actor, page, last));
}

/** Writes a page as it now is. Call it inside the transaction of what it belongs to. */
export function writePage(at: At, viewsId: string, saved: Saved): void {
	const { page, savedAt, answers, session, tab, step } = saved;
	const sealed: Sealed = { answers, session, tab, step };
	upsert(at).run({
		viewsId,
		page,
		savedAt,
		answers: at.vault.seal(`views_page.answers:${viewsId}/${page}`, JSON.stringify(sealed))
	});
}

interface Row {
	readonly page: string;
	readonly savedAt: number;
	readonly answers: Buffer;
}

/** What we sealed ourselves after checking it can't have been altered, so it isn't checked again. */
function opened({ vault }: At, viewsId: string, { page, savedAt, answers }: Row): Saved {
	const text = vault.open(`views_page.answers:${viewsId}/${page}`, answers);
	return { page, savedAt, ...(JSON.parse(text) as Sealed) };
}

const columns = { page: viewsPage.page, savedAt: viewsPage.savedAt, answers: viewsPage.answers };
const ofViews = eq(viewsPage.viewsId, given('viewsId'));

const allPages = statement((db) => db.select(columns).from(viewsPage).where(ofViews).prepare());

const upsert = statement((db) =>
	db
		.insert(viewsPage)
		.values({
			viewsId: sql.placeholder('viewsId'),
			page: sql.placeholder('page'),
			answers: sql.placeholder('answers'),
			savedAt: sql.placeholder('savedAt')
		})
		.onConflictDoUpdate({
			target: [viewsPage.viewsId, viewsPage.page],
			set: { answers: sql`excluded.answers`, savedAt: sql`excluded.saved_at` }
		})
		.prepare()
);
