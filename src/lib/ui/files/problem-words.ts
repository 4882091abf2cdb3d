import type { FileKind, FileProblem } from '#lib/domain/file/file.ts';
import type { Band } from '#lib/domain/person/band.ts';
import type { Translate } from '#lib/i18n/index.ts';

/** Why a file was not taken, in the words of a band. */
export function problemWords(
	t: Translate,
	band: Band,
	kind: FileKind,
	problem: FileProblem
): string {
	switch (problem) {
		case 'one-only':
		case 'too-many':
		case 'no-room':
		case 'busy':
		case 'caption':
		case 'broken':
			return t(`files:problem.${problem}.${band}`);
		case 'heic':
			return t(`files:problem.photo.heic.${band}`);
		case 'too-long':
			return t(`files:problem.voice.too-long.${band}`);
		default:
			return t(`files:problem.${kind}.${problem}.${band}`);
	}
}
