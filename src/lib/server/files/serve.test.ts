import { describe, expect, it } from 'vitest';
import { fileResponse, partOf } from './serve.ts';

describe('a part of a file of ten bytes', () => {
	it.each([
		['bytes=0-1', [0, 1]],
		['bytes=0-', [0, 9]],
		['bytes=4-100', [4, 9]],
		['bytes=-3', [7, 9]],
		['bytes=-30', [0, 9]],
		['bytes=9-9', [9, 9]],
		['bytes=10-', 'none'],
		['bytes=-0', 'none'],
		['bytes=5-2', null],
		['bytes=0-1,3-4', null],
		['bytes=-', null],
		['bytes=a-b', null],
		['items=0-1', null]
	] as const)('%s', (header, part) => {
		expect(partOf(header, 10)).toEqual(part);
	});
});

describe('a file as a browser is given it', () => {
	const bytes = Buffer.from('0123456789');
	const asked = (range?: string) =>
		fileResponse(new Request('http://a/', { headers: range ? { range } : {} }), {
			bytes,
			type: 'audio/mp4'
		});

	it('whole, with a name that says nothing, and kept nowhere', async () => {
		const answer = asked();
		expect(answer.status).toBe(200);
		expect(Object.fromEntries(answer.headers)).toEqual({
			'accept-ranges': 'bytes',
			'cache-control': 'no-store',
			'content-disposition': 'inline; filename="recording.m4a"',
			'content-length': '10',
			'content-security-policy': "default-src 'none'; sandbox",
			'content-type': 'audio/mp4',
			'x-content-type-options': 'nosniff'
		});
		expect(await answer.text()).toBe('0123456789');
	});

	it('in part, as Safari asks for sound', async () => {
		const answer = asked('bytes=2-5');
		expect([answer.status, answer.headers.get('content-range')]).toEqual([206, 'bytes 2-5/10']);
		expect(await answer.text()).toBe('2345');
		expect(asked('bytes=20-').status).toBe(416);
	});
});
