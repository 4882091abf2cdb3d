import type { DocumentKind } from '#lib/domain/report/document.ts';
import { pagesToConfirm } from '#lib/domain/report/attachment.ts';
import { bandOf } from '#lib/domain/person/band.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { adviceOn, type Advice } from '#lib/domain/reading/advice.ts';
import type { Readers } from '#lib/domain/reading/band-limits.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { notThere } from '#lib/server/access/refusal.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { bandSetOf, calledName, fullName } from '#lib/server/people/child.ts';
import { summaryOf } from '#lib/server/release/summary.ts';
import type { Service } from '#lib/server/service.ts';
import { attachmentFor, openedRead, pdfRowFor } from './attachment.ts';
import { namesOf } from './names.ts';
import { paperFor, type PaperFor, type PaperRow } from './paper-for.ts';
import { couldHave } from './could-have.ts';
import { recipientRow } from './recipient-rows.ts';

/** Somebody's PDF, as those who prepare see it. */
export interface PdfLine {
	readonly name: string;
	readonly digest: string;
	/** Bytes. */
	readonly size: number;
	readonly pages: number;
	/** Pages, counted from 1, that only a person can judge and nobody has yet. */
	readonly toLookAt: readonly number[];
	readonly by: string;
	readonly at: number;
}

/** What is made ready for one recipient of a paper. */
export interface RecipientPage {
	readonly paperId: string;
	readonly recipientId: string;
	readonly kind: DocumentKind;
	readonly writtenFor: PaperRow['writtenFor'];
	/** The child it is about. */
	readonly about: string;
	readonly name: string;
	readonly as: string;
	readonly contact: string | null;
	readonly isChild: boolean;
	readonly language: string;
	readonly needsEasyRead: boolean;
	readonly readers: Readers;
	readonly summary: null | {
		readonly text: string;
		readonly language: string;
		readonly isEasyRead: boolean;
		readonly by: string;
		readonly at: number;
	};
	/** What would make the summary easier to read, where it is in English. */
	readonly advice: Advice | null;
	readonly summaryAt: number;
	readonly pdf: PdfLine | null;
}

/**
 * The page of one recipient.
 * @throws 404 unless the actor prepares this paper, and for the actor themself.
 */
export function recipientPage(
	service: Service,
	actor: Actor,
	ids: { readonly paper: string; readonly recipient: string }
): RecipientPage {
	const { db, vault } = service;
	const found = paperFor(service, actor, 'paper.prepare', ids.paper);
	const { paper, part, by } = found;
	const row = recipientRow(db, ids);
	if (!row || row.recipientId === by.id) notThere();
	const nameOf = namesOf(service, db);
	const tied = couldHave(service, db, found).find(({ id }) => id === row.recipientId);
	const isChild = row.recipientId === part.child.id;
	const summary = summaryOf(service, row);
	const readers = readersOf(service, found);
	return {
		paperId: paper.id,
		recipientId: row.recipientId,
		kind: paper.kind,
		writtenFor: paper.writtenFor,
		about: fullName(vault, part.child),
		name: isChild ? calledName(vault, part.child) : nameOf(row.recipientId),
		// Somebody whose tie has ended stays on the list: the checks of the release say so.
		as: tied?.as ?? '',
		contact: tied?.contact ?? null,
		isChild,
		language: row.language,
		needsEasyRead: row.needsEasyRead,
		readers,
		summary: summary && {
			text: summary.text,
			language: summary.language,
			isEasyRead: summary.isEasyRead,
			by: row.summaryBy ? nameOf(row.summaryBy) : '',
			at: row.summaryAt ?? 0
		},
		advice: summary?.language === 'en' ? adviceOn(summary.text, readers) : null,
		summaryAt: row.summaryAt ?? 0,
		pdf: pdfLine(service, db, ids)
	};
}

/** Whose words a paper is in: the young person's band, or adults'. */
export function readersOf({ now }: Pick<Service, 'now'>, { paper, part }: PaperFor): Readers {
	if (paper.writtenFor === 'adults') return 'adult';
	return bandOf(part.child.dob, londonDay(now()), bandSetOf(part.child));
}

/** The PDF of one recipient; null: none. Call `paperFor(…, 'paper.prepare', …)` first. */
export function pdfLine(
	service: Service,
	db: Tx,
	ids: { readonly paper: string; readonly recipient: string }
): PdfLine | null {
	const row = pdfRowFor(db, ids.paper, ids.recipient);
	const attachment = row && attachmentFor(service, db, ids.paper, ids.recipient);
	if (!row || !attachment) return null;
	const { name, pages } = openedRead(service, row);
	return {
		name,
		digest: row.digest,
		size: row.size,
		pages: pages.length,
		toLookAt: pagesToConfirm(attachment),
		by: namesOf(service, db)(row.addedBy),
		at: row.addedAt
	};
}
