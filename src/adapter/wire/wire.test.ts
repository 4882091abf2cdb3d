import { Agent, createServer, request, type IncomingMessage, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { answer, ended } from './answer.js';
import { asked } from './asked.js';
import { isFile } from './files.js';

type Answers = (asked: Request | null) => Promise<Response>;

let server: Server;
afterEach(() => new Promise((resolve) => server.close(resolve)));

/** Starts a server that answers as it is told, and gives its port. */
async function serving(answers: Answers, page?: string | Uint8Array): Promise<number> {
	server = createServer((req, res) => {
		asked(req, 'http://here.example')
			.then(async (one) => answer(res, await answers(one), page))
			.catch(() => ended(res));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return (server.address() as AddressInfo).port;
}

interface Sent {
	readonly path?: string;
	readonly method?: string;
	readonly headers?: Record<string, string>;
	readonly body?: Buffer | string;
	readonly agent?: Agent;
}

async function send(
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

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const say = (words: string) => Promise.resolve(new Response(words));

/** What a true Request makes of the same. */
async function asRequest({ path = '/', method, headers, body }: Sent): Promise<string> {
	const one = new Request(`http://here.example${path}`, {
		method,
		headers,
		body: body?.toString()
	});
	return JSON.stringify([...(await one.formData())]);
}

describe('a request on our own wire is read as a true one', () => {
	it.each([
		['plain', 'a=1&b=two+words&a=3'],
		['escaped', 'n=%C5%B4y&empty=&=nameless&x%5B%5D=1'],
		['broken escapes and broken UTF-8', 'a=%&b=%E0%A4%A&c=%ff'],
		['nothing', ''],
		['no equals sign', 'alone&&a=b=c']
	])('a form: %s', async (_, body) => {
		const sent = { method: 'POST', headers: form, body };
		const port = await serving(async (one) => say(JSON.stringify([...(await one!.formData())])));
		expect((await send(port, sent)).said).toBe(await asRequest(sent));
	});

	it('a form of many parts', async () => {
		const body =
			'--x\r\nContent-Disposition: form-data; name="a"; filename="b.txt"\r\n\r\nbytes\r\n--x--\r\n';
		const headers = { 'content-type': 'multipart/form-data; boundary=x' };
		const port = await serving(async (one) => {
			const file = (await one!.formData()).get('a') as File;
			return say(`${file.name}: ${await file.text()}`);
		});
		expect((await send(port, { method: 'POST', headers, body })).said).toBe('b.txt: bytes');
	});

	it.each([
		['no form at all', { 'content-type': 'text/plain' }],
		['no type', {}]
	])('%s is refused as a form', async (_, headers) => {
		const port = await serving((one) =>
			one!.formData().then(
				() => say('taken'),
				() => say('refused')
			)
		);
		expect((await send(port, { method: 'POST', headers, body: 'a=1' })).said).toBe('refused');
	});

	it('headers by any spelling, cookies joined, and none that were not sent', async () => {
		const port = await serving((one) =>
			say(JSON.stringify([one!.headers.get('X-One'), one!.headers.has('x-two'), one!.url]))
		);
		const { said } = await send(port, { path: '/a?b=%20', headers: { 'x-one': '1' } });
		expect(JSON.parse(said)).toEqual(['1', false, 'http://here.example/a?b=%20']);
	});

	it('a large body is a stream, and more than there is room for ends it', async () => {
		const port = await serving((one) =>
			one!.arrayBuffer().then(
				(all) => say(String(all.byteLength)),
				() => say('too big')
			)
		);
		const sized = (bytes: number) => ({ method: 'POST', headers: form, body: Buffer.alloc(bytes) });
		expect((await send(port, sized(600_000))).said).toBe('600000');
		expect((await send(port, sized(10 * 1024 * 1024))).said).toBe('too big');
		const unsaid = { ...form, 'transfer-encoding': 'chunked' };
		const agent = new Agent({ keepAlive: true, maxSockets: 1 });
		const chunked = { ...sized(10 * 1024 * 1024), headers: unsaid, agent };
		const cut = await send(port, chunked).catch(() => ({ said: 'cut off' }));
		expect(['too big', 'cut off']).toContain(cut.said);
		// And nothing of it stands before what is asked next.
		expect((await send(port, { ...sized(9), agent })).said).toBe('9');
		agent.destroy();
	});

	it('an address that is none is no request', async () => {
		const port = await serving((one) => say(one === null ? 'none' : one.url));
		expect((await send(port, { path: 'http://elsewhere.example:99999/' })).said).toBe('none');
	});

	it('what ends before it is all there asks nothing', async () => {
		let asking = 0;
		const port = await serving(() => say(String(++asking)));
		await new Promise<void>((resolve) => {
			const line = connect(port, '127.0.0.1', () => {
				line.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc');
				setTimeout(() => line.destroy(), 50);
			});
			line.on('close', () => setTimeout(resolve, 50));
		});
		expect(asking).toBe(0);
	});
});

describe('an answer on our own wire', () => {
	it('is its status, headers, every cookie, and its body', async () => {
		const headers = new Headers({ 'x-one': '1' });
		headers.append('set-cookie', 'a=1');
		headers.append('set-cookie', 'b=2');
		const port = await serving(() =>
			Promise.resolve(new Response('words', { status: 404, headers }))
		);
		const res = await send(port, {});
		expect([res.statusCode, res.headers['x-one'], res.headers['set-cookie'], res.said]).toEqual([
			404,
			'1',
			['a=1', 'b=2'],
			'words'
		]);
	});

	it.each(['a page, Ŵy', new TextEncoder().encode('a page, Ŵy')])(
		'is the page itself',
		async (page) => {
			const length =
				page instanceof Uint8Array ? { 'content-length': String(page.length) } : undefined;
			const port = await serving(
				() => Promise.resolve(new Response('', { headers: length })),
				page
			);
			const res = await send(port, {});
			expect([res.headers['content-length'], res.said]).toEqual(['11', 'a page, Ŵy']);
			expect((await send(port, { method: 'HEAD' })).said).toBe('');
		}
	);

	it.each([
		['half a pair', 'a\ud83d'],
		['pairs and what joins', '👩🏽‍🦱 میرا گھر ’'],
		['all the room there is', 'ہ'.repeat(87_381)],
		['more than there is room for', 'ہ'.repeat(87_382)],
		['nothing', '']
	])('is written to the last byte: %s', async (_, page) => {
		const port = await serving(() => Promise.resolve(new Response('')), page);
		const res = await send(port, {});
		expect(res.said).toBe(Buffer.from(page).toString());
		expect(res.headers['content-length']).toBe(String(Buffer.byteLength(page)));
	});

	it('says nothing of what went wrong', async () => {
		const port = await serving(() => Promise.reject(new Error('a secret')));
		const res = await send(port, {});
		expect([res.statusCode, res.said]).toEqual([500, '']);
	});
});

describe('a file is asked for by a dot in the last part', () => {
	it.each([
		['/favicon.svg', true],
		['/_app/immutable/assets/a.b.css?x=1', true],
		['/me', false],
		['/me/views/abc', false],
		['/a.b/c', false],
		['/me?next=a.b', false],
		['/', false]
	])('%s: %s', (address, is) => {
		expect(isFile(address)).toBe(is);
	});
});
