const FORM = /^application\/x-www-form-urlencoded\b/i;

/**
 * A request whose body, if any, is all there: what Kit and our hooks use of `Request`, without its
 * streams. Whatever else is asked of it is answered by a true one.
 */
export class Asked {
	#body;

	/**
	 * @param {string} url
	 * @param {string} method
	 * @param {import('./asked-headers.js').AskedHeaders} headers
	 * @param {Buffer<ArrayBuffer> | null} body
	 */
	constructor(url, method, headers, body) {
		this.url = url;
		this.method = method;
		this.headers = headers;
		this.#body = body;
	}

	/** What was sent with it, as a stream. */
	get body() {
		return this.#body && this.#whole().body;
	}

	/** The fields of a form. */
	async formData() {
		if (!this.#body || !FORM.test(this.headers.get('content-type') ?? '')) {
			return this.#whole().formData();
		}
		const form = new FormData();
		for (const [name, value] of new URLSearchParams(this.#body.toString())) {
			form.append(name, value);
		}
		return form;
	}

	async arrayBuffer() {
		return this.#whole().arrayBuffer();
	}

	async json() {
		return this.#whole().json();
	}

	async text() {
		return this.#whole().text();
	}

	#whole() {
		const { method, headers } = this;
		return new Request(this.url, { method, headers: [...headers], body: this.#body });
	}
}
