import { and, eq } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Instant } from '#lib/domain/calendar/london.ts';
import type { Language } from '#lib/i18n/languages.ts';
import type { Answer } from '#lib/instruments/engine/answer.ts';
import type { Topic } from '#lib/instruments/my-life/topics.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { bookletPage } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';

/** An answer to a field, in the words of the booklet that it was given in. */
export interface Entry {
	readonly field: string;
	readonly answer: Answer;
	readonly in: { readonly id: string; readonly version: number };
	/** What its words stood in on the child's screen; absent: English. */
	readonly language?: Language;
	readonly at: Instant;
}

/** How somebody felt on a day. */
export interface FeltOn {
	readonly day: DayISO;
	readonly picked: readonly string[];
}

/** What is sealed of a page. */
interface Sealed {
	readonly entries: readonly Entry[];
	/** How the child felt, by the day they said so; on the page of feelings. */
	readonly days: Readonly<Record<DayISO, readonly string[]>>;
	/** The rendering of the page it was last saved from, and which of its savings this is. */
	readonly tab: string;
	readonly step: number;
}

/** A page of a child's booklet as last saved. */
export interface BookletContent extends Sealed {
	readonly startedAt: Instant;
	readonly savedAt: Instant;
}

/** Days of feelings as a page shows them, the latest first. */
export function daysOf({ days }: Pick<BookletContent, 'days'>): readonly FeltOn[] {
	return Object.entries(days)
		.map(([day, picked]) => ({ day: day as DayISO, picked }))
		.sort((one, two) => (one.day < two.day ? 1 : -1));
}

type At = Pick<Service, 'vault'>;

/** A page, opened; undefined before it is first saved. Call `permit` first. */
export function contentOf(
	db: Tx,
	{ vault }: At,
	childId: string,
	topic: Topic
): BookletContent | undefined {
	const row = db
		.select({
			content: bookletPage.content,
			startedAt: bookletPage.startedAt,
			savedAt: bookletPage.savedAt
		})
		.from(bookletPage)
		.where(and(eq(bookletPage.childId, childId), eq(bookletPage.topic, topic)))
		.get();
	if (!row) return undefined;
	const { startedAt, savedAt } = row;
	const text = vault.open(placeOf(childId, topic), row.content);
	return { ...(JSON.parse(text) as Sealed), startedAt, savedAt };
}

/** Writes a page as it now is. Call it inside the transaction of what it belongs to. */
export function writeContent(
	tx: Tx,
	{ vault }: At,
	childId: string,
	topic: Topic,
	{ startedAt, savedAt, ...sealed }: BookletContent
): void {
	const content = vault.seal(placeOf(childId, topic), JSON.stringify(sealed));
	tx.insert(bookletPage)
		.values({ childId, topic, content, startedAt, savedAt })
		.onConflictDoUpdate({
			target: [bookletPage.childId, bookletPage.topic],
			set: { content, savedAt }
		})
		.run();
}

function placeOf(childId: string, topic: Topic) {
	return `booklet_page.content:${childId}/${topic}` as const;
}
