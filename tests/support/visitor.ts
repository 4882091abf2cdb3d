import { Agent, request, type IncomingHttpHeaders } from 'node:http';

export interface Reply {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
	/** The body as text. */
	readonly text: string;
	/** Where a redirect leads, or undefined. */
	readonly location: string | undefined;
}

type Form = Readonly<Record<string, string | readonly string[]>>;

export interface Asking {
	readonly method?: string;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: string | Buffer;
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/**
 * A browser reduced to what matters here: it keeps cookies, says where its forms come from, follows
 * nothing and hides nothing. Any header may be given, also the ones a browser would not let be set.
 */
export class Visitor {
	readonly cookies: Map<string, string>;
	readonly origin: string;

	constructor(origin: string, cookies: Iterable<readonly [string, string]> = []) {
		this.origin = origin;
		this.cookies = new Map(cookies);
	}

	/** The same browser's twin: the same cookies now, kept apart from now on. */
	twin(): Visitor {
		return new Visitor(this.origin, this.cookies);
	}

	/** Asks for a page as a browser does. */
	get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Reply> {
		return this.ask(path, { headers: { accept: 'text/html,*/*;q=0.8', ...headers } });
	}

	/** Sends a form as a page of the portal would. */
	post(path: string, form: Form = {}, headers: Readonly<Record<string, string>> = {}) {
		return this.send('POST', path, form, headers);
	}

	/** Sends a form by any method; those that change nothing carry none. */
	send(
		method: string,
		path: string,
		form: Form = {},
		headers: Readonly<Record<string, string>> = {}
	): Promise<Reply> {
		if (method === 'GET') return this.get(path, headers);
		if (method === 'HEAD') return this.ask(path, { method, headers });
		return this.ask(path, {
			method,
			body: encoded(form),
			headers: {
				'content-type': 'application/x-www-form-urlencoded',
				origin: this.origin,
				accept: 'text/html',
				...headers
			}
		});
	}

	ask(path: string, { method = 'GET', headers = {}, body }: Asking = {}): Promise<Reply> {
		const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
		const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
		const all = { ...(cookie ? { cookie } : {}), ...length, ...headers };
		return new Promise((resolve, reject) => {
			const asked = request(this.origin + path, { method, headers: all, agent }, (answer) => {
				const chunks: Buffer[] = [];
				answer.on('data', (chunk: Buffer) => chunks.push(chunk));
				answer.on('error', reject);
				answer.on('end', () => {
					this.#keep(answer.headers['set-cookie'] ?? []);
					const whole = Buffer.concat(chunks);
					resolve({
						status: answer.statusCode ?? 0,
						headers: answer.headers,
						body: whole,
						text: whole.toString(),
						location: answer.headers.location
					});
				});
			});
			asked.on('error', reject);
			asked.end(body);
		});
	}

	#keep(lines: readonly string[]): void {
		for (const line of lines) {
			const [pair = '', ...rest] = line.split(';');
			const at = pair.indexOf('=');
			const name = pair.slice(0, at);
			const value = pair.slice(at + 1);
			const over = rest.some((part) => /^\s*max-age=0\s*$/i.test(part)) || value === '';
			if (over) this.cookies.delete(name);
			else this.cookies.set(name, value);
		}
	}
}

function encoded(form: Form): string {
	const fields = new URLSearchParams();
	for (const [name, value] of Object.entries(form)) {
		for (const one of typeof value === 'string' ? [value] : value) fields.append(name, one);
	}
	return fields.toString();
}
