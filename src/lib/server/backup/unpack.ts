import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { Refused } from '../refused.ts';
import { entrySchema, manifestSchema, type Manifest } from './pack.ts';

const LINE_FEED = 0x0a;

/** Reads a stream by lines and by numbers of bytes. */
class Source {
	readonly #bytes: AsyncIterator<Buffer>;
	#held: Buffer = Buffer.alloc(0);

	constructor(bytes: AsyncIterable<Buffer>) {
		this.#bytes = bytes[Symbol.asyncIterator]();
	}

	async #more(): Promise<boolean> {
		const { value, done } = await this.#bytes.next();
		if (done) return false;
		this.#held = Buffer.concat([this.#held, value]);
		return true;
	}

	/** The next line as JSON, or null at the end. */
	async line(): Promise<unknown> {
		let end: number;
		while ((end = this.#held.indexOf(LINE_FEED)) < 0) {
			if (!(await this.#more())) return null;
		}
		const text = this.#held.toString('utf8', 0, end);
		this.#held = this.#held.subarray(end + 1);
		return JSON.parse(text);
	}

	/** The next so many bytes, piece by piece. */
	async *take(count: number): AsyncGenerator<Buffer> {
		for (let left = count; left > 0;) {
			if (this.#held.length === 0 && !(await this.#more()))
				throw new Refused('The backup ends too soon.');
			const piece = this.#held.subarray(0, left);
			this.#held = this.#held.subarray(piece.length);
			left -= piece.length;
			yield piece;
		}
	}
}

/** Writes the files of a backup into a folder; gives the manifest. The caller removes them if this throws. */
export async function unpack(
	bytes: AsyncIterable<Buffer>,
	folder: string,
	accept: (manifest: Manifest) => void
): Promise<Manifest> {
	const source = new Source(bytes);
	const manifest = manifestSchema.parse(await source.line());
	accept(manifest);
	for (;;) {
		const line = await source.line();
		if (line === null) return manifest;
		const { name, size } = entrySchema.parse(line);
		const path = placeIn(folder, name);
		mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
		const file = openSync(path, 'wx', 0o600);
		try {
			for await (const piece of source.take(size)) writeSync(file, piece);
		} finally {
			closeSync(file);
		}
	}
}

/** Where a file belongs; nothing may be written outside. */
function placeIn(folder: string, name: string): string {
	const inside = normalize(name);
	if (inside !== 'sayso.db' && !/^files\/(?!\.\.)/.test(inside)) {
		throw new Refused(`The backup holds a file with an unknown place: ${inside}`);
	}
	return join(folder, inside);
}
