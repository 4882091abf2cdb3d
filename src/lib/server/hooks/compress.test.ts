import type { RequestEvent } from '@sveltejs/kit';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compress } from './compress.ts';

const html = { 'content-type': 'text/html' };

/** What a browser that takes `accepted` gets of a page, on our own wire or without it. */
async function sent(
	text: string,
	accepted: string,
	headers: Record<string, string> = html,
	wire = false
) {
	const response = new Response(wire ? '' : text, { headers });
	const platform = { page: { of: wire ? response : null, text } };
	const request = new Request('http://here.example/', {
		headers: { 'accept-encoding': accepted }
	});
	const event = { request, platform } as unknown as RequestEvent;
	const given = await compress({ event, resolve: () => response });
	const said: string | Uint8Array = platform.page.text;
	const body = wire ? Buffer.from(said) : Buffer.from(await given.arrayBuffer());
	return { body, headers: given.headers };
}

const undo = { br: brotliDecompressSync, gzip: gunzipSync } as const;
const page = (length: number) => '<p>میرا گھر, my home</p>'.repeat(Math.ceil(length / 24));

it.each([
	['br', 'gzip, deflate, br', 30_000, true],
	['br', 'br', 30_000, false],
	['gzip', 'gzip', 30_000, true],
	['gzip', 'gzip', 30_000, false],
	['br', 'br', 300_000, true],
	['gzip', 'gzip', 300_000, true]
] as const)(
	'%s for who takes %s: all of a page of %i',
	async (encoding, accepted, length, wire) => {
		const text = page(length);
		const { body, headers } = await sent(text, accepted, html, wire);
		expect(headers.get('content-encoding')).toBe(encoding);
		expect(headers.get('content-length')).toBe(String(body.length));
		expect(headers.get('vary')).toBe('accept-encoding');
		expect(body.length).toBeLessThan(length / 4);
		expect(undo[encoding](body).toString()).toBe(text);
	}
);

it('takes no more memory than a page has use for', async () => {
	const { body } = await sent(page(30_000), 'br');
	// The first bits of a brotli stream say its window (RFC 7932, 9.1): 18, as four bits would say it.
	expect(body[0]! & 0b1111).toBe(0b0011);
});

it.each([
	['what is short', page(600), 'br', html],
	['who takes nothing smaller', page(9000), 'identity', html],
	['a picture', page(9000), 'br', { 'content-type': 'image/png' }],
	['what is small already', page(9000), 'br', { ...html, 'content-encoding': 'gzip' }]
])('%s is sent as it is', async (_, text, accepted, headers) => {
	const given = await sent(text, accepted, headers);
	expect(given.body.toString()).toBe(text);
	expect(given.headers.get('content-encoding')).not.toBe('br');
});
