import { boxAt, boxesIn, only, type Box } from './box.ts';
import { forgetMp4 } from './mp4-notes.ts';
import { fragmentUnits, trackUnits } from './mp4-units.ts';
import type { Sound } from './sound.ts';

/** What may stand at the top, after the first. `meta`, `udta` and `uuid` are blanked. */
const onTop: readonly string[] = [
	'moov',
	'mdat',
	'moof',
	'free',
	'skip',
	'wide',
	'styp',
	'sidx',
	'mfra',
	'meta',
	'udta',
	'uuid'
];

/** Samples of sound in one frame of AAC. */
const AAC_FRAME = 1024;

/**
 * Walks an MP4 to its end: one track, of AAC or Opus, and nothing beside. Notes on place, moment and
 * maker are blanked. How long it is, is the longer of what its tables say and what so many frames
 * of AAC last.
 */
export function walkMp4(given: Buffer): Sound {
	const bytes = Buffer.from(given);
	const [first, ...rest] = boxesIn(bytes, 0, bytes.length) ?? [];
	if (first?.type !== 'ftyp' || rest.some(({ type }) => !onTop.includes(type))) return null;
	const moov = only(rest, 'moov');
	const track = moov && only(boxesIn(bytes, moov.from, moov.to), 'trak');
	if (!moov || !track || !rest.some(({ type }) => type === 'mdat')) return null;
	const entry = soundEntry(bytes, track);
	const scale = scaleOf(bytes, track);
	if (!entry || scale === 0) return null;
	const own = trackUnits(bytes, track);
	const fragments = rest.filter(({ type }) => type === 'moof');
	const units = fragments.map((moof) => fragmentUnits(bytes, moof, moov));
	if (!own || units.some((one) => one === null)) return null;
	const all = [own, ...units.flatMap((one) => one ?? [])];
	const total = all.reduce((sum, { length }) => sum + length, 0) / scale;
	const frames = all.reduce((sum, { count }) => sum + count, 0);
	if (frames === 0) return null;
	const heard = entry.rate > 0 ? (frames * AAC_FRAME) / entry.rate : 0;
	return forgetMp4(bytes, 0, bytes.length) ? { seconds: Math.max(total, heard), bytes } : null;
}

/** Units of a track's time in a second. */
function scaleOf(bytes: Buffer, track: Box): number {
	const head = boxAt(bytes, track, 'mdia', 'mdhd');
	if (!head || head.to - head.from < 24) return 0;
	return bytes.readUInt32BE(head.from + (bytes[head.from] === 1 ? 20 : 12));
}

/** The one kind of sound in a track; `rate`: samples a second of AAC, 0 for Opus. Null: another. */
function soundEntry(bytes: Buffer, track: Box): { readonly rate: number } | null {
	const handler = boxAt(bytes, track, 'mdia', 'hdlr');
	if (!handler || bytes.toString('latin1', handler.from + 8, handler.from + 12) !== 'soun') {
		return null;
	}
	const list = boxAt(bytes, track, 'mdia', 'minf', 'stbl', 'stsd');
	const entries = list && boxesIn(bytes, list.from + 8, list.to);
	const [entry] = entries ?? [];
	if (!entry || entries?.length !== 1 || entry.to - entry.from < 28) return null;
	if (entry.type === 'Opus') return { rate: 0 };
	if (entry.type !== 'mp4a') return null;
	const about = only(boxesIn(bytes, entry.from + 28, entry.to), 'esds');
	return about && isAac(bytes.subarray(about.from, about.to))
		? { rate: bytes.readUInt16BE(entry.from + 24) }
		: null;
}

/** The descriptor of the decoder names AAC (ISO/IEC 14496-1: tag 4, object type 0x40). */
function isAac(about: Buffer): boolean {
	let at = 4;
	for (const [tag, skipped] of [
		[3, 3],
		[4, 0]
	] as const) {
		if (about[at] !== tag) return false;
		at += 1;
		while (((about[at] ?? 0) & 0x80) !== 0) at += 1;
		at += 1 + skipped;
	}
	return about[at] === 0x40;
}
