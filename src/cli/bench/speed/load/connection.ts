import { Agent, request, type OutgoingHttpHeaders } from 'node:http';
import type { Job } from './job.ts';

export interface Answer {
	readonly status: number;
	/** Where a 303 leads. */
	readonly location: string | undefined;
	readonly body: string;
	readonly ms: number;
}

/** One kept-alive connection, over which one request goes at a time. */
export class Connection {
	readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 });
	readonly #job: Job;

	constructor(job: Job) {
		this.#job = job;
	}

	get(path: string, cookie: string): Promise<Answer> {
		return this.#send('GET', path, cookie);
	}

	post(path: string, cookie: string, body: string): Promise<Answer> {
		return this.#send('POST', path, cookie, body);
	}

	close(): void {
		this.#agent.destroy();
	}

	#send(method: string, path: string, cookie: string, body?: string): Promise<Answer> {
		const { port, acceptEncoding } = this.#job;
		const origin = `http://127.0.0.1:${port}`;
		const headers: OutgoingHttpHeaders = { cookie, 'accept-encoding': acceptEncoding };
		headers.accept = 'text/html';
		if (body !== undefined) {
			headers['content-type'] = 'application/x-www-form-urlencoded';
			headers['content-length'] = Buffer.byteLength(body);
			headers.origin = origin;
		}
		const began = performance.now();
		return new Promise((resolve, reject) => {
			const to = { host: '127.0.0.1', port, method, path, headers, agent: this.#agent };
			const sent = request(to, (answer) => {
				const pieces: Buffer[] = [];
				answer.on('data', (piece: Buffer) => pieces.push(piece));
				answer.on('error', reject);
				answer.on('end', () => {
					const ms = performance.now() - began;
					const { statusCode: status = 0, headers: given } = answer;
					// Only the walk reads it, and it asks for no compression.
					const text = Buffer.concat(pieces).toString('utf8');
					resolve({ status, location: given.location, body: text, ms });
				});
			});
			sent.on('error', reject);
			sent.end(body);
		});
	}
}
