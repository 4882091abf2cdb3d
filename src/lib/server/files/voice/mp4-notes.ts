import { boxesIn } from './box.ts';

/** Boxes of boxes, in which notes may stand. */
const nested: readonly string[] = ['moov', 'trak', 'mdia', 'moof', 'traf'];
/** Notes: on the place, the maker, a name. */
const notes: readonly string[] = ['udta', 'meta', 'uuid', 'free', 'skip', 'wide'];
/** Heads that begin with when it was made and changed. */
const dated: readonly string[] = ['mvhd', 'tkhd', 'mdhd'];

/**
 * Blanks, in place, what an MP4 says of where, when and by whom it was made: nothing moves, so that
 * the tables of places stay right. False where it can't be read.
 */
export function forgetMp4(bytes: Buffer, from: number, to: number): boolean {
	const boxes = boxesIn(bytes, from, to);
	if (!boxes) return false;
	return boxes.every((box) => {
		if (nested.includes(box.type)) return forgetMp4(bytes, box.from, box.to);
		if (notes.includes(box.type)) {
			bytes.write('free', box.at + 4, 'latin1');
			bytes.fill(0, box.from, box.to);
		}
		if (dated.includes(box.type)) {
			const width = bytes[box.from] === 1 ? 16 : 8;
			bytes.fill(0, box.from + 4, Math.min(box.to, box.from + 4 + width));
		}
		if (box.type === 'hdlr') bytes.fill(0, Math.min(box.to, box.from + 24), box.to);
		return true;
	});
}
