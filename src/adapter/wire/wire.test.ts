import { Agent } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { send, serving, type Sent } from '#tests/support/line.ts';
import { isFile } from './files.js';

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
