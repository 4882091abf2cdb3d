import type { Audience } from '#lib/instruments/engine/audience.ts';
import type { FileView } from '#lib/domain/file/file.ts';
import type { FileRow } from './rows.ts';

export type { FileView };

/** Field by field: what else a row says stays here. */
export function fileView({ id, kind, caption, seconds, pixels }: FileRow): FileView {
	return { id, kind, caption, seconds, pixels };
}

/** A file that answers a question, with who may hear it. */
export interface AnswerFile extends FileView {
	readonly audience: Audience;
}

/** Field by field, too. */
export function answerFile(row: FileRow): AnswerFile {
	return { ...fileView(row), audience: row.audience };
}
