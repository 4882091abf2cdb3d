import { request } from 'node:http';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Visitor } from '#tests/support/visitor.ts';
import { arrives } from '../access/personas.ts';
import { aScene } from '../access/scene.ts';

const scene = aScene();
const KB = 1024;

/** A photo of about so many bytes: it is not made smaller. */
function photoOf(bytes: number): Promise<Buffer> {
	const side = Math.round(Math.sqrt(bytes / 3));
	const create = { width: side, height: side, channels: 3, background: '#a1c' } as const;
	return sharp({ create }).png({ compressionLevel: 0 }).toBuffer();
}

function multipart(name: string, file: Buffer) {
	const edge = 'edge-of-a-part';
	const head = `--${edge}\r\ncontent-disposition: form-data; name="${name}"; filename="a.png"\r\ncontent-type: image/png\r\n\r\n`;
	const body = Buffer.concat([Buffer.from(head), file, Buffer.from(`\r\n--${edge}--\r\n`)]);
	return { body, type: `multipart/form-data; boundary=${edge}` };
}

function sends(who: Visitor, path: string, file: Buffer, name = 'photo') {
	const { body, type } = multipart(name, file);
	return who.ask(path, {
		method: 'POST',
		body,
		headers: { 'content-type': type, origin: who.origin, accept: 'text/html' }
	});
}

/** The same without saying how long it is; 0: the connection was cut. */
function streams(who: Visitor, path: string, bytes: number): Promise<number> {
	return new Promise((resolve) => {
		const cookie = [...who.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
		const asked = request(who.origin + path, {
			method: 'POST',
			headers: {
				'content-type': 'application/x-www-form-urlencoded',
				'transfer-encoding': 'chunked',
				origin: who.origin,
				accept: 'text/html',
				cookie
			}
		});
		asked
			.once('error', () => resolve(0))
			.once('response', (response) => {
				response.resume();
				resolve(response.statusCode ?? 0);
			});
		asked.write('search=');
		for (let sent = 0; sent < bytes; sent += 64 * KB) asked.write('a'.repeat(64 * KB));
		asked.end();
	});
}

describe('what is sent', () => {
	it('may be a photo of two megabytes, as telephones take them', async () => {
		const iro = arrives(scene.portal, scene.planted, 'iro');
		const reply = await sends(iro, '/staff/photocard?/upload', await photoOf(2 * KB * KB));
		expect([reply.status, reply.location]).toEqual([303, '/staff/photocard#portrait']);
	});

	it.each([5.5, 6.5])('of %d MB is refused in words, on the page itself', async (megabytes) => {
		const iro = arrives(scene.portal, scene.planted, 'iro');
		const reply = await sends(iro, '/staff/photocard?/upload', Buffer.alloc(megabytes * KB * KB));
		expect(reply.status).toBe(400);
		expect(reply.text).toContain('This photo is over 5 MB');
	});

	it('is at most 512 KB anywhere else, said in words', async () => {
		const iro = arrives(scene.portal, scene.planted, 'iro');
		const reply = await sends(iro, '/staff/children?/find', Buffer.alloc(600 * KB), 'search');
		expect(reply.status).toBe(413);
		expect(reply.text).toContain('Too much at once');
		expect((await sends(iro, '/staff/children?/find', Buffer.alloc(400 * KB))).status).toBe(200);
	});

	it('is cut off on its way where it does not say how long it is', async () => {
		const iro = arrives(scene.portal, scene.planted, 'iro');
		expect([0, 413]).toContain(await streams(iro, '/staff/children?/find', 700 * KB));
		expect(await streams(iro, '/staff/children?/find', 64 * KB)).toBe(200);
	});

	it('to the page for photos is no larger for those who are not signed in', async () => {
		const nobody = scene.portal.visitor();
		const reply = await sends(nobody, '/staff/photocard?/upload', Buffer.alloc(2 * KB * KB));
		expect([reply.status, reply.location]).toEqual([303, '/sign-in']);
	});
});
