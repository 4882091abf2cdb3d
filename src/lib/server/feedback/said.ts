import { randomInt } from 'node:crypto';
import { eq, inArray, sql } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { AskedKind, Respondent } from '#lib/domain/feedback/asked.ts';
import { countedOn } from '#lib/domain/feedback/window.ts';
import type { Language } from '#lib/i18n/index.ts';
import type { Answers } from '#lib/instruments/engine/answer.ts';
import type { FrozenAnswer } from '#lib/instruments/engine/wording.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { feedbackSaid } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import type { Vault } from '#lib/server/vault/vault.ts';

/** Whose feedback, and on which meeting. */
export interface Whose {
	readonly meetingId: string;
	readonly adultId: string;
}

/** What one person said of one meeting, as it lies in the vault. */
export interface SaidContent {
	readonly form: { readonly id: string; readonly version: number };
	readonly language: Language;
	readonly as: Respondent;
	readonly through: 'screen' | 'paper';
	/** Without a name it is counted, and nobody but its author reads it. */
	readonly named: boolean;
	/** The day it first came in, also where it is not counted under it. */
	readonly firstOn: DayISO;
	readonly answers: Answers;
	readonly wording: readonly FrozenAnswer[];
}

export interface Said extends SaidContent {
	readonly mark: string;
}

/** The marks feedback may be found by: one for each key at hand, that of today's first. */
export function saidMarks(vault: Vault, { meetingId, adultId }: Whose): readonly string[] {
	return vault.marks('feedback_said.mark', `${meetingId}/${adultId}`);
}

/** What this person said of this meeting, for themself; with or without a name. */
export function saidBy({ vault }: Pick<Service, 'vault'>, db: Tx, whose: Whose): Said | null {
	const marks = [...saidMarks(vault, whose)];
	const row = db.select().from(feedbackSaid).where(inArray(feedbackSaid.mark, marks)).get();
	return row ? { mark: row.mark, ...openSaid(vault, row) } : null;
}

/** Opens a row. Only for its author, to be counted, and where it was given with a name. */
export function openSaid(
	vault: Vault,
	{ mark, content }: { readonly mark: string; readonly content: Buffer }
): SaidContent {
	return JSON.parse(vault.open(`feedback_said.content:${mark}`, content)) as SaidContent;
}

/**
 * Writes it in place of what was said before: one for each person and meeting. Without a name the row
 * holds no meeting and no day, and its number is drawn by lot, so that its place among the others
 * tells no time either. Call it inside a transaction.
 */
export function keepSaid(
	service: Pick<Service, 'vault'>,
	tx: Tx,
	whose: Whose & { readonly kind: AskedKind },
	content: SaidContent
): void {
	const { vault } = service;
	const before = saidBy(service, tx, whose);
	const mark = before?.mark ?? saidMarks(vault, whose)[0]!;
	tx.delete(feedbackSaid).where(eq(feedbackSaid.mark, mark)).run();
	const sealed = vault.seal(`feedback_said.content:${mark}`, JSON.stringify(content));
	const meetingId = content.named ? whose.meetingId : null;
	tx.run(sql`INSERT INTO feedback_said (rowid, mark, meeting_id, kind, received_on, content)
		VALUES (${randomInt(2 ** 47)}, ${mark}, ${meetingId}, ${whose.kind},
			${countedOn(content.firstOn, content.named)}, ${sealed})`);
}
