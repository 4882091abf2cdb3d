import type { FileKind, FileProblem } from '#lib/domain/file/file.ts';
import type { Checked } from './checked.ts';
import { checkPhoto } from './photo/check-photo.ts';
import { checkVoice } from './voice/check-voice.ts';

/** What is in a file, as it is kept, or why it is not taken; nothing else about it counts. */
export function checkFile(kind: FileKind, bytes: Buffer): Promise<Checked | FileProblem> {
	return kind === 'photo' ? checkPhoto(bytes) : checkVoice(bytes);
}
