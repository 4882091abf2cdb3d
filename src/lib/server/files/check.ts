import type { FileKind, FileProblem } from '#lib/domain/file/file.ts';
import type { Checked } from './checked.ts';
import { checkPhoto } from './photo/check-photo.ts';
import { inTurn } from './photo/turn.ts';
import { checkVoice } from './voice/check-voice.ts';

/**
 * What is in a file, as it is kept, or why it is not taken; nothing else about it counts. Ask first
 * whether there is room: this is much work. A session has one photo in work at a time.
 */
export function checkFile(
	kind: FileKind,
	bytes: Buffer,
	session: string
): Promise<Checked | FileProblem> {
	return kind === 'photo' ? inTurn(session, () => checkPhoto(bytes)) : checkVoice(bytes);
}
