/** The headers of a request, read as they are asked for: what Kit and our hooks use of `Headers`. */
export class AskedHeaders {
	#all;

	/** @param {import('node:http').IncomingHttpHeaders} all with lower-case names */
	constructor(all) {
		this.#all = all;
	}

	/** @param {string} name */
	get(name) {
		const value = this.#all[name] ?? this.#all[name.toLowerCase()];
		if (value === undefined) return null;
		return typeof value === 'string' ? value : value.join(', ');
	}

	/** @param {string} name */
	has(name) {
		return this.get(name) !== null;
	}

	/** @returns {Generator<[name: string, value: string]>} */
	*[Symbol.iterator]() {
		for (const name in this.#all) yield [name, this.get(name) ?? ''];
	}
}
