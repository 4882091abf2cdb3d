import { asc, eq } from 'drizzle-orm';
import type { Language } from '#lib/i18n/languages.ts';
import { instrumentBy } from '#lib/instruments/index.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { viewsRead } from '#lib/server/db/schema/index.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import { filesOfSending } from '#lib/server/files/in-sending.ts';
import { fileRow } from '#lib/server/files/rows.ts';
import { readIfSound } from '#lib/server/files/store.ts';
import type { AnswerFile } from '#lib/server/files/view.ts';
import type { Service } from '#lib/server/service.ts';
import { openContent } from '#lib/server/views/content.ts';
import { answersOf, type ReadAnswer } from '#lib/server/views-for-iro/answer.ts';
import { heardBy } from '#lib/server/views-for-iro/by-file.ts';
import { standingSendings } from '#lib/server/views-for-iro/standing.ts';

/** A photo or recording inside the record. */
export interface FiledFile extends Omit<AnswerFile, 'id'> {
	/** As a `data:` address; null where its bytes are not there, or don't open. */
	readonly address: string | null;
}

export interface FiledAnswer extends Omit<ReadAnswer, 'files'> {
	readonly files: readonly FiledFile[];
}

/** A sending as it goes into the record. */
export interface FiledViews {
	readonly purpose: string;
	readonly medium: string;
	readonly helpedBy: string;
	readonly helper: string | null;
	readonly sentAt: number;
	readonly language: Language;
	readonly answers: readonly FiledAnswer[];
	/** Answers that stay with the reviewer and are not in the pack. */
	readonly leftOut: number;
	readonly readBy: readonly { readonly name: string; readonly at: number }[];
}

/** The same before its files are opened. */
export interface GatheredViews extends Omit<FiledViews, 'answers'> {
	readonly answers: readonly ReadAnswer[];
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
): GatheredViews[] {
	const { vault } = service;
	return standingSendings(db, partId).map((sent) => {
		const content = openContent(vault, sent);
		const all = answersOf(
			content,
			instrumentBy(content.instrument.id, content.instrument.version),
			filesOfSending(db, service, content.files)
		);
		const answers = heardBy(all, (audience) => withPrivate || audience !== 'only-my-iro');
		return {
			purpose: sent.purpose,
			medium: sent.medium,
			helpedBy: sent.helpedBy,
			helper: sent.helperId && nameOfAdult(db, vault, sent.helperId),
			sentAt: sent.sentAt,
			language: content.language,
			answers,
			leftOut: partsIn(all) - partsIn(answers),
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

/**
 * Puts the bytes of its files in. Call it after the transaction that gathered them: it takes a while,
 * and alerts must be written meanwhile. One that does not open keeps nothing else out.
 */
export function withBytes(service: Service, gathered: GatheredViews): FiledViews {
	const filed = ({ id, ...about }: AnswerFile): FiledFile => {
		const type = fileRow(service.db, service, id)?.type;
		const bytes = type ? readIfSound(service, id) : null;
		const address = bytes && `data:${type};base64,${bytes.toString('base64')}`;
		return { ...about, address };
	};
	return {
		...gathered,
		answers: gathered.answers.map((answer) => ({ ...answer, files: answer.files.map(filed) }))
	};
}

/** Answers, and the files beside them: what is left out is counted one by one. */
function partsIn(answers: readonly ReadAnswer[]): number {
	const files = answers.reduce((sum, one) => sum + one.files.length, 0);
	const words = answers.filter(({ said, drawing }) => said.length > 0 || drawing !== null);
	return files + words.length;
}
