import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest();

/** CBOR, as much of it as an attestation without a statement needs (RFC 8949). */
function cbor(value: unknown): Buffer {
	if (typeof value === 'number') {
		return value >= 0 ? head(0, value) : head(1, -1 - value);
	}
	if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
	if (typeof value === 'string') return Buffer.concat([head(3, value.length), Buffer.from(value)]);
	if (value instanceof Map) {
		const parts = [...value].flatMap(([key, one]) => [cbor(key), cbor(one)]);
		return Buffer.concat([head(5, value.size), ...parts]);
	}
	throw new Error('Not needed here');
}

function head(major: number, length: number): Buffer {
	const top = major << 5;
	if (length < 24) return Buffer.from([top | length]);
	if (length < 256) return Buffer.from([top | 24, length]);
	return Buffer.from([top | 25, length >> 8, length & 255]);
}

/** Where a passkey is asked for, and whether the person showed finger, face or PIN. */
export interface Asked {
	readonly origin: string;
	readonly host: string;
	readonly challenge: string;
	readonly verified?: boolean;
}

/** A passkey in software: makes itself known and signs, as a phone would. */
export class SoftKey {
	readonly id = randomBytes(16);
	readonly #private: KeyObject;
	readonly #cose: Buffer;
	#counter = 0;

	constructor() {
		const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
		this.#private = pair.privateKey;
		const { x = '', y = '' } = pair.publicKey.export({ format: 'jwk' });
		const bytes = (text: string) => Buffer.from(text, 'base64url');
		this.#cose = cbor(
			new Map<number, unknown>([
				[1, 2],
				[3, -7],
				[-1, 1],
				[-2, bytes(x)],
				[-3, bytes(y)]
			])
		);
	}

	/** What a browser says after making it. */
	made(asked: Asked): string {
		const length = Buffer.from([0, this.id.length]);
		const credential = Buffer.concat([Buffer.alloc(16), length, this.id, this.#cose]);
		const authData = Buffer.concat([this.#head(asked, 0x40), credential]);
		const object = new Map<string, unknown>([
			['fmt', 'none'],
			['attStmt', new Map()],
			['authData', authData]
		]);
		return this.#said({
			clientDataJSON: client('webauthn.create', asked).toString('base64url'),
			attestationObject: cbor(object).toString('base64url')
		});
	}

	/** What a browser says after using it. */
	used(asked: Asked): string {
		this.#counter += 1;
		const authData = this.#head(asked, 0);
		const data = client('webauthn.get', asked);
		const signature = sign('sha256', Buffer.concat([authData, sha256(data)]), this.#private);
		return this.#said({
			clientDataJSON: data.toString('base64url'),
			authenticatorData: authData.toString('base64url'),
			signature: signature.toString('base64url')
		});
	}

	#head({ host, verified = true }: Asked, flags: number): Buffer {
		const counter = Buffer.alloc(4);
		counter.writeUInt32BE(this.#counter);
		return Buffer.concat([sha256(host), Buffer.from([1 | (verified ? 4 : 0) | flags]), counter]);
	}

	#said(response: object): string {
		const id = this.id.toString('base64url');
		return JSON.stringify({
			id,
			rawId: id,
			type: 'public-key',
			response,
			clientExtensionResults: {}
		});
	}
}

function client(type: string, { challenge, origin }: Asked): Buffer {
	return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}
