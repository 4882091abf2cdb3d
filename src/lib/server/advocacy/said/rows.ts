import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { NOTHING_SAID, type Said } from '#lib/domain/advocacy/said.ts';
import type { CheckMade } from '#lib/domain/advocacy/shown.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { advocateSaid, advocateSaidMark, advocateSaidSent } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';

type At = Pick<Service, 'vault'>;

/** What was sent, for ever as it was. */
interface SentSaid {
	readonly said: Said;
	/** Of the draft it was sent from: sending the same once more is no second sending. */
	readonly revision: number;
	/** Photos and recordings that go with it. */
	readonly files: readonly string[];
}

/** A sending that stands: the latest of one advocate for one part, not taken back. */
export interface StandingSaid extends SentSaid {
	readonly id: string;
	readonly saidId: string;
	readonly adultId: string;
	readonly childId: string;
	readonly number: number;
	readonly sentAt: number;
}

/** The draft as last saved, opened; nothing where there is none. */
export function openDraft({ vault }: At, row: { id: string; draft: Buffer } | undefined): Said {
	if (!row) return NOTHING_SAID;
	// What we sealed ourselves after checking it is not checked again.
	return JSON.parse(vault.open(`advocate_said.draft:${row.id}`, row.draft)) as Said;
}

export function sealDraft({ vault }: At, id: string, said: Said): Buffer {
	return vault.seal(`advocate_said.draft:${id}`, JSON.stringify(said));
}

export function sealSent({ vault }: At, id: string, sent: SentSaid): Buffer {
	return vault.seal(`advocate_said_sent.content:${id}`, JSON.stringify(sent));
}

/** What was sent, opened. */
export function openSent(
	{ vault }: At,
	{ id, content }: { id: string; content: Buffer }
): SentSaid {
	return JSON.parse(vault.open(`advocate_said_sent.content:${id}`, content)) as SentSaid;
}

/**
 * What advocates have sent for a part and not taken back, of each advocate the latest. Words are
 * opened: call `partFor` or `permit` first, and record it unless the child themself reads.
 */
export function standingSaid(db: Tx, { vault }: At, partId: string): StandingSaid[] {
	const rows = db
		.select({ sent: advocateSaidSent, said: advocateSaid })
		.from(advocateSaid)
		.innerJoin(advocateSaidSent, eq(advocateSaidSent.saidId, advocateSaid.id))
		.where(and(eq(advocateSaid.meetingChildId, partId), isNull(advocateSaidSent.takenBackAt)))
		.orderBy(desc(advocateSaidSent.number))
		.all();
	return [...Map.groupBy(rows, ({ said }) => said.id).values()].flatMap(([row]) => {
		if (!row) return [];
		const { id, number, sentAt, content } = row.sent;
		const { adultId, childId } = row.said;
		const opened = openSent({ vault }, { id, content });
		return [{ ...opened, id, saidId: row.said.id, adultId, childId, number, sentAt }];
	});
}

/** Something that became of a sending, opened. */
export interface Mark {
	readonly what: 'read' | CheckMade;
	/** What the child would change, or why they cannot check; null: none. */
	readonly words: string | null;
	readonly by: string;
	readonly at: number;
}

/** All that became of some sendings, the oldest first. */
export function marksOf(db: Tx, { vault }: At, sentIds: readonly string[]): (id: string) => Mark[] {
	const rows = db
		.select()
		.from(advocateSaidMark)
		.where(inArray(advocateSaidMark.sentId, [...sentIds]))
		// Two marks of one moment stand in the order they were written in.
		.orderBy(asc(advocateSaidMark.at), asc(sql`rowid`))
		.all();
	const all = Map.groupBy(rows, ({ sentId }) => sentId);
	return (id) =>
		(all.get(id) ?? []).map(({ id: mark, what, words, by, at }) => ({
			what,
			words: vault.openMaybe(`advocate_said_mark.words:${mark}`, words),
			by,
			at
		}));
}

/** How the child's check of a sending stands: the last word about it. */
export function checkOf(marks: readonly Mark[]): Mark | null {
	return marks.findLast(({ what }) => what !== 'read') ?? null;
}
