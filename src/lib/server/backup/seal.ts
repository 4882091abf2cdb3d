import { createCipheriv, createDecipheriv } from 'node:crypto';
import { Refused } from '../refused.ts';
import type { BackupKey } from './key.ts';

/** How much is sealed at a time. */
export const PIECE = 64 * 1024;
const TAG = 16;

const DAMAGED = 'The backup is damaged or was altered. Nothing was restored from it.';

/**
 * The nonce of a piece: its number, and whether it is the last. The key is used for one backup only, so
 * a number is enough; and no piece can be left out, moved or cut off without being noticed.
 */
function nonceOf(number: number, isLast: boolean): Buffer {
	const nonce = Buffer.alloc(12);
	nonce.writeUIntBE(number, 4, 6);
	nonce[11] = isLast ? 1 : 0;
	return nonce;
}

/** Pieces of one size, the last one smaller, each with whether it is the last; there is always a last. */
async function* piecesOf(
	bytes: AsyncIterable<Buffer>,
	size: number
): AsyncGenerator<readonly [piece: Buffer, isLast: boolean]> {
	let held: Buffer = Buffer.alloc(0);
	for await (const some of bytes) {
		held = held.length === 0 ? some : Buffer.concat([held, some]);
		let from = 0;
		for (; held.length - from > size; from += size) yield [held.subarray(from, from + size), false];
		held = held.subarray(from);
	}
	yield [held, true];
}

/** Seals a stream of bytes with AES-256-GCM, piece by piece. */
export async function* sealed(
	bytes: AsyncIterable<Buffer>,
	{ key, header }: BackupKey
): AsyncGenerator<Buffer> {
	let number = 0;
	for await (const [piece, isLast] of piecesOf(bytes, PIECE)) {
		const cipher = createCipheriv('aes-256-gcm', key, nonceOf(number, isLast));
		if (number === 0) cipher.setAAD(header);
		yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
		number += 1;
	}
}

/**
 * Opens what was sealed.
 * @throws Refused where a single bit is another, or anything is missing.
 */
export async function* opened(
	bytes: AsyncIterable<Buffer>,
	{ key, header }: BackupKey
): AsyncGenerator<Buffer> {
	let number = 0;
	for await (const [piece, isLast] of piecesOf(bytes, PIECE + TAG)) {
		if (piece.length < TAG) throw new Refused(DAMAGED);
		const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(number, isLast));
		if (number === 0) decipher.setAAD(header);
		decipher.setAuthTag(piece.subarray(-TAG));
		try {
			yield Buffer.concat([decipher.update(piece.subarray(0, -TAG)), decipher.final()]);
		} catch {
			throw new Refused(DAMAGED);
		}
		number += 1;
	}
}
