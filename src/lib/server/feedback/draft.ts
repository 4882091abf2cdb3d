import { createHash } from 'node:crypto';
import { inArray } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { firstDayOf, monthOf } from '#lib/domain/calendar/month.ts';
import type { Answers } from '#lib/instruments/engine/answer.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { feedbackDraft } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import type { Whose } from './said.ts';

/** What is written and not sent: the answers of each page that was saved. */
export interface Draft {
	readonly pages: Readonly<Record<string, Answers>>;
}

/** A draft's marks differ from those of what is sent: the one row does not lead to the other. */
function draftMarks({ vault }: Pick<Service, 'vault'>, { meetingId, adultId }: Whose) {
	return vault.marks('feedback_draft.mark', `${meetingId}/${adultId}`);
}

/** What this person has written of this meeting and not sent. */
export function draftOf(service: Pick<Service, 'vault'>, db: Tx, whose: Whose): Draft | null {
	const marks = [...draftMarks(service, whose)];
	const row = db.select().from(feedbackDraft).where(inArray(feedbackDraft.mark, marks)).get();
	if (!row) return null;
	return JSON.parse(service.vault.open(`feedback_draft.content:${row.mark}`, row.content)) as Draft;
}

/** Keeps it in place of what was there. Call it inside a transaction. */
export function keepDraft(service: Service, tx: Tx, whose: Whose, draft: Draft): void {
	dropDraft(service, tx, whose);
	const mark = draftMarks(service, whose)[0]!;
	const content = service.vault.seal(`feedback_draft.content:${mark}`, JSON.stringify(draft));
	tx.insert(feedbackDraft)
		.values({ mark, savedIn: monthOfToday(service), content })
		.run();
}

export function dropDraft(service: Pick<Service, 'vault'>, tx: Tx, whose: Whose): void {
	const marks = [...draftMarks(service, whose)];
	tx.delete(feedbackDraft).where(inArray(feedbackDraft.mark, marks)).run();
}

/**
 * What answers are known by in a form, so that it can tell whether they were changed elsewhere
 * meanwhile. It tells nothing to whoever can't read them anyway.
 */
export function versionOf(answers: Answers | null): string {
	const text = JSON.stringify(Object.entries(answers ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
	return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}

/** The first of this month. */
export function monthOfToday(service: Pick<Service, 'now'>): DayISO {
	return firstDayOf(monthOf(londonDay(service.now())));
}
