import {
	createCipheriv,
	createDecipheriv,
	createHmac,
	createSecretKey,
	randomBytes
} from 'node:crypto';
import type { Key } from './key.ts';

const VERSION = 1;
const HEADER = 1 + 4 + 12;
const TAG = 16;

/** Where a sealed text lives: `table.column` and the row's id. Text moved elsewhere does not open. */
export type Place = `${string}.${string}:${string}`;

/**
 * Seals words with AES-256-GCM: version, key id, nonce, ciphertext, tag. The place is authenticated
 * with them. Old keys only open; the first seals.
 */
export class Vault {
	readonly #keys: readonly Key[];

	constructor(current: Key, ...older: Key[]) {
		this.#keys = [current, ...older];
	}

	/** Seals a text for one place. */
	seal(place: Place, text: string): Buffer {
		return this.sealBytes(place, Buffer.from(text, 'utf8'));
	}

	/** Seals bytes for one place. */
	sealBytes(place: Place, bytes: Uint8Array): Buffer {
		const key = this.#keys[0]!;
		const nonce = randomBytes(12);
		const cipher = createCipheriv('aes-256-gcm', key.secret, nonce);
		cipher.setAAD(Buffer.from(place));
		const sealed = cipher.update(bytes);
		return Buffer.concat([
			Buffer.from([VERSION]),
			key.id,
			nonce,
			sealed,
			cipher.final(),
			cipher.getAuthTag()
		]);
	}

	/**
	 * Opens what was sealed for this place.
	 * @throws Error when the key is not at hand, the bytes were altered, or the place is another.
	 */
	open(place: Place, sealed: Buffer): string {
		return this.openBytes(place, sealed).toString('utf8');
	}

	/**
	 * Opens bytes sealed for this place.
	 * @throws Error as `open` does.
	 */
	openBytes(place: Place, sealed: Buffer): Buffer {
		if (sealed.length < HEADER + TAG || sealed[0] !== VERSION) {
			throw new Error(`What is stored at ${place} is not sealed text.`);
		}
		const key = this.#keys.find((one) => one.id.equals(sealed.subarray(1, 5)));
		if (!key) throw new Error(`The key that sealed ${place} is not at hand.`);
		const decipher = createDecipheriv('aes-256-gcm', key.secret, sealed.subarray(5, HEADER));
		decipher.setAAD(Buffer.from(place));
		decipher.setAuthTag(sealed.subarray(-TAG));
		const bytes = decipher.update(sealed.subarray(HEADER, -TAG));
		// Nothing more comes in this mode: it throws where a byte was altered.
		decipher.final();
		return bytes;
	}

	/**
	 * What stands for something in a row or an address without naming it: 128 bits in base64url, shaped
	 * like an id, that nobody can make or tell without the key. One for each key, the current first; every
	 * purpose has marks of its own.
	 */
	marks(purpose: `${string}.${string}`, text: string): readonly string[] {
		return this.#keys.map(({ secret }) => {
			// No key does two things: the one that seals makes the one that marks.
			const own = createHmac('sha256', secret).update(`mark ${purpose}`).digest();
			const key = createSecretKey(own);
			return createHmac('sha256', key).update(text).digest().subarray(0, 16).toString('base64url');
		});
	}

	/** Opens a column that may be empty. */
	openMaybe(place: Place, sealed: Buffer | null): string | null {
		return sealed === null ? null : this.open(place, sealed);
	}

	/** Seals a text that may be absent. */
	sealMaybe(place: Place, text: string | null | undefined): Buffer | null {
		return text === null || text === undefined || text === '' ? null : this.seal(place, text);
	}
}
