import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { send, serving } from '#tests/support/line.ts';
import { answer } from './answer.js';

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

	it('stays one person’s own while it waits on a slow line', async () => {
		const waiting: Uint8Array[] = [];
		const res = (req = { method: 'GET', headers: {} }) =>
			({
				req,
				writeHead: () => ({ end: (bytes: Uint8Array) => waiting.push(bytes) })
			}) as unknown as ServerResponse;
		await answer(res(), new Response(''), 'what one person said');
		await answer(res(), new Response(''), 'ANOTHER PERSON’S PAGE');
		expect(waiting.map(String)).toEqual(['what one person said', 'ANOTHER PERSON’S PAGE']);
	});

	it('says nothing of what went wrong', async () => {
		const port = await serving(() => Promise.reject(new Error('a secret')));
		const res = await send(port, {});
		expect([res.statusCode, res.said]).toEqual([500, '']);
	});
});
