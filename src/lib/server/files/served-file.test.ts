import { describe, expect, it } from 'vitest';
import { fileResponse } from './serve.ts';

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
