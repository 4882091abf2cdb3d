import { createServer, request, type Agent, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { answer, ended } from '../../src/adapter/wire/answer.js';
import { asked } from '../../src/adapter/wire/asked.js';

type Answers = (asked: Request | null) => Promise<Response>;

/** Starts a server on our own wire that answers as it is told until the test ends, and gives its port. */
export async function serving(answers: Answers, page?: string | Uint8Array): Promise<number> {
	const server = createServer((req, res) => {
		asked(req, 'http://here.example')
			.then(async (one) => answer(res, await answers(one), page))
			.catch(() => ended(res));
	});
	onTestFinished(() => new Promise<void>((resolve) => void server.close(() => resolve())));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return (server.address() as AddressInfo).port;
}

export interface Sent {
	readonly path?: string;
	readonly method?: string;
	readonly headers?: Record<string, string>;
	readonly body?: Buffer | string;
	readonly agent?: Agent;
}

/** Asks on a line of its own, and reads the answer to its end. */
export async function send(
	port: number,
	{ body, ...given }: Sent
): Promise<IncomingMessage & { said: string }> {
	const res = await new Promise<IncomingMessage>((resolve, reject) => {
		const req = request({ port, agent: false, ...given }, resolve);
		req.on('error', reject);
		req.end(body);
	});
	return Object.assign(res, { said: await text(res) });
}
