import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { files } from './files.js';

let folder: string;
let server: Server;
let port: number;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'wire-'));
	writeFileSync(join(folder, 'a.css'), 'whole file');
	const send = files(folder);
	server = createServer((req, res) => send(req, res, () => void res.writeHead(404).end()));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	port = (server.address() as AddressInfo).port;
});
afterEach(async () => {
	await new Promise((resolve) => server.close(resolve));
	rmSync(folder, { recursive: true });
});

function asked(path: string, headers: Record<string, string> = {}): Promise<string> {
	return new Promise((resolve) => {
		get({ port, path, headers, agent: false }, async (res) => {
			resolve(`${res.statusCode} ${await text(res)}`);
		}).on('error', () => resolve('cut off'));
	});
}

describe('a file of the build', () => {
	it.each(['bytes=5-2', 'bytes=2-5', 'bytes=-1', 'nonsense'])(
		'is sent whole, whatever part is asked for: %s',
		async (range) => {
			expect(await asked('/a.css', { range })).toBe('200 whole file');
		}
	);

	it.each(['/../a.css', '/..%2fa.css', '/%2e%2e/a.css', '/__proto__.x', '/%E0%A4%A.css'])(
		'is none at %s',
		async (path) => {
			expect(await asked(path)).toBe('404 ');
		}
	);

	it('that is gone cuts off its own answer, and nothing else', async () => {
		rmSync(join(folder, 'a.css'));
		expect(await asked('/a.css')).toBe('cut off');
		expect(await asked('/b.css')).toBe('404 ');
	});
});
