import type { FileKind } from '#lib/domain/file/file.ts';
import type { Answers } from '#lib/instruments/engine/answer.ts';
import { defaultAudience, type Audience } from '#lib/instruments/engine/audience.ts';
import type { Instrument } from '#lib/instruments/engine/instrument.ts';
import { pathOf } from '#lib/instruments/engine/path.ts';
import { isAllPrivate } from '#lib/instruments/engine/sharing.ts';
import { textKeys, type Translate } from '#lib/instruments/engine/text-key.ts';
import type { Tx } from '#lib/server/db/client.ts';
import type { Service } from '#lib/server/service.ts';
import { fileRow, type FileRow } from './rows.ts';
import { answerFile, type AnswerFile } from './view.ts';

/** A file as it was sent: which, to what question, and who may hear it. */
export interface SentFile {
	readonly id: string;
	readonly kind: FileKind;
	readonly page: string;
	readonly pageTitle: string;
	readonly field: string;
	readonly question: string;
	readonly audience: Audience;
}

/** Of the files of a draft those whose question lies on the path, in the order asked. */
export function onPath<T extends Pick<FileRow, 'field'>>(
	instrument: Instrument,
	answers: Answers,
	rows: readonly T[]
): readonly T[] {
	if (rows.length === 0) return [];
	const fields = pathOf(instrument, answers).flatMap((page) => page.fields);
	return fields.flatMap(({ id }) => rows.filter(({ field }) => field === id));
}

/**
 * Freezes which files go with a sending, in the words their questions had. What is beside a file
 * stays in its row: taken away, nothing of it is left in what was sent.
 */
export function freezeFiles(
	instrument: Instrument,
	answers: Answers,
	rows: readonly FileRow[],
	t: Translate
): readonly SentFile[] {
	const keys = textKeys(instrument.id);
	const allPrivate = isAllPrivate(instrument, answers);
	return onPath(instrument, answers, rows).flatMap(({ id, kind, field, audience }) => {
		const page = instrument.pages.find(({ fields }) => fields.some((one) => one.id === field));
		const asked = page?.fields.find((one) => one.id === field);
		if (!page || !asked) return [];
		const isPrivate = allPrivate || asked.audience === 'only-my-iro';
		return [
			{
				id,
				kind,
				page: page.id,
				pageTitle: t(keys.pageTitle(page.id)),
				field: asked.id,
				question: t(keys.question(asked.id)),
				audience: isPrivate ? defaultAudience : audience
			}
		];
	});
}

/** What a reader is shown of the files of a sending: those still there, heard by whom was said then. */
export function filesOfSending(
	db: Tx,
	service: Pick<Service, 'vault'>,
	files: readonly SentFile[] | undefined
): readonly (SentFile & { readonly file: AnswerFile })[] {
	return (files ?? []).flatMap((sent) => {
		const row = fileRow(db, service, sent.id);
		return row ? [{ ...sent, file: { ...answerFile(row), audience: sent.audience } }] : [];
	});
}
