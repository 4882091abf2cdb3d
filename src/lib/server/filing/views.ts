import { asc, eq } from 'drizzle-orm';
import type { Language } from '#lib/i18n/languages.ts';
import { instrumentBy } from '#lib/instruments/index.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { viewsRead } from '#lib/server/db/schema/index.ts';
import { nameOfAdult } from '#lib/server/people/adult.ts';
import { filesOfSending } from '#lib/server/files/in-sending.ts';
import { fileRow } from '#lib/server/files/rows.ts';
import { readSealed } from '#lib/server/files/store.ts';
import type { AnswerFile } from '#lib/server/files/view.ts';
import type { Service } from '#lib/server/service.ts';
import { openContent } from '#lib/server/views/content.ts';
import { answersOf, type ReadAnswer } from '#lib/server/views-for-iro/answer.ts';
import { heardBy } from '#lib/server/views-for-iro/by-file.ts';
import { standingSendings } from '#lib/server/views-for-iro/standing.ts';

/** A photo or recording inside the record. */
export interface FiledFile extends Omit<AnswerFile, 'id'> {
	/** As a `data:` address; null where its bytes are not there. */
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
			answers: answers.map((answer) => withBytes(service, answer)),
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

function withBytes(service: Service, answer: ReadAnswer): FiledAnswer {
	const files = answer.files.map(({ id, ...about }): FiledFile => {
		const bytes = readSealed(service, id);
		const type = about.kind === 'photo' ? 'image/jpeg' : fileRow(service.db, service, id)?.type;
		const address = bytes && type ? `data:${type};base64,${bytes.toString('base64')}` : null;
		return { ...about, address };
	});
	return { ...answer, files };
}

/** Answers, and the files beside them: what is left out is counted one by one. */
function partsIn(answers: readonly ReadAnswer[]): number {
	const files = answers.reduce((sum, one) => sum + one.files.length, 0);
	const words = answers.filter(({ said, drawing }) => said.length > 0 || drawing !== null);
	return files + words.length;
}
