import { fileTypeFromBuffer } from 'file-type';
import { MOST_SECONDS, mostBytes, type FileProblem } from '#lib/domain/file/file.ts';
import type { Checked } from '../checked.ts';
import { carriesOther } from '../telltale.ts';
import { walkMp4 } from './mp4.ts';
import { walkOgg } from './ogg.ts';
import type { Sound } from './sound.ts';
import { walkWebm } from './webm.ts';

/** A recorder stops a moment after it is told to, and its last packet is whole. */
const GRACE_SECONDS = 2;

interface Container {
	readonly type: string;
	readonly walk: (bytes: Buffer) => Sound;
}

const webm: Container = { type: 'audio/webm', walk: walkWebm };
const ogg: Container = { type: 'audio/ogg', walk: walkOgg };
const mp4: Container = { type: 'audio/mp4', walk: walkMp4 };

/** By what a file's first bytes say. They say little of what is in it: the walk says that. */
const containers: Readonly<Record<string, Container>> = {
	'video/webm': webm,
	'audio/webm': webm,
	'video/matroska': webm,
	'video/x-matroska': webm,
	'audio/ogg': ogg,
	'audio/ogg; codecs=opus': ogg,
	'application/ogg': ogg,
	'audio/x-m4a': mp4,
	'audio/mp4': mp4,
	'video/mp4': mp4,
	'video/quicktime': mp4
};

/**
 * A recording as browsers and telephones make it: WebM or Ogg with Opus, MP4 with AAC or Opus. It is
 * walked to its end and holds one track of sound, two minutes at most, and nothing beside; what it
 * says of where, when and by what it was made is put away.
 */
export async function checkVoice(bytes: Buffer): Promise<Checked | FileProblem> {
	if (bytes.length === 0) return 'empty';
	if (bytes.length > mostBytes.voice) return 'too-big';
	const found = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime ?? '';
	const container = containers[found] ?? containers[found.split(';')[0] ?? ''];
	if (!container) return 'type';
	if (carriesOther(bytes)) return 'not-it';
	const sound = walked(container, bytes);
	if (!sound) return 'not-it';
	if (sound.seconds > MOST_SECONDS + GRACE_SECONDS) return 'too-long';
	const seconds = Math.max(1, Math.min(MOST_SECONDS, Math.round(sound.seconds)));
	return { bytes: sound.bytes, type: container.type, seconds };
}

/** A number that points out of the file ends the walk: it is not whole. */
function walked({ walk }: Container, bytes: Buffer): Sound {
	try {
		return walk(bytes);
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}
