import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, it } from 'vitest';
import { closing } from './closing.js';

const signals = ['SIGTERM', 'SIGINT'] as const;
const before = signals.map((signal) => process.listeners(signal));
afterEach(() => {
	for (const [at, signal] of signals.entries()) {
		for (const one of process.listeners(signal)) {
			if (!before[at]?.includes(one)) process.off(signal, one);
		}
	}
});

it.each(['GET', 'POST'])(
	'%s: what has begun is answered though the server is to stop',
	async (method) => {
		const server = createServer(async (req, res) => {
			const said = await text(req);
			stop?.('SIGTERM');
			setTimeout(() => res.end(`answered ${said}`), 50);
		});
		closing(server);
		const stop = process.listeners('SIGTERM').find((one) => !before[0]?.includes(one));
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		const { port } = server.address() as AddressInfo;
		const closed = new Promise((resolve) => server.once('close', resolve));
		const said = await new Promise((resolve, reject) => {
			const req = request({ port, method }, (res) => resolve(text(res)));
			req.on('error', reject);
			req.end(method === 'POST' ? 'words' : undefined);
		});
		expect(said).toBe(method === 'POST' ? 'answered words' : 'answered ');
		await closed;
	}
);
