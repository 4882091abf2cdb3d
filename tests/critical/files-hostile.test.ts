import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { file } from '#lib/server/db/schema/index.ts';
import { startSession } from '#lib/server/session/session.ts';
import { plant, type Planted } from '#tests/critical/secrets/plant.ts';
import { filesOnDisk } from '#tests/support/files.ts';
import { hostilePhotos, picturesOf } from '#tests/support/hostile-photos.ts';
import { hostileSounds } from '#tests/support/hostile-sounds.ts';
import { BOUNDARY, multipart, multipartType, type Part } from '#tests/support/multipart.ts';
import { demoFolder, startPortal, type Portal } from '#tests/support/portal.ts';
import type { Reply, Visitor } from '#tests/support/visitor.ts';
import { webm } from '#tests/support/sounds.ts';

let portal: Portal;
let rafi: Planted;
let visitor: Visitor;
let before: { rows: number; disk: readonly string[] };

const held = () => ({
	rows: portal.service.db.select({ id: file.id }).from(file).all().length,
	disk: filesOnDisk(portal.service)
});
const at = (kind: 'photo' | 'voice') =>
	`/me/views/${rafi.views}/${rafi.page}/${kind}/${rafi.field}`;

function send(kind: 'photo' | 'voice', body: Buffer, type = multipartType): Promise<Reply> {
	const headers = { 'content-type': type, origin: portal.origin, accept: 'text/html' };
	return visitor.ask(at(kind), { method: 'POST', headers, body });
}

const filed = (bytes: Buffer, given: Partial<Part> = {}): Part => ({
	name: 'file',
	filename: 'a.jpg',
	type: 'image/jpeg',
	bytes,
	...given
});

/** Refused in words, on a page with the form still in it, and nothing kept or left behind. */
function expectRefused(reply: Reply) {
	expect([400, 413]).toContain(reply.status);
	expect(reply.headers['content-type']).toMatch(/^text\/html/);
	expect(reply.text).toContain('class="error-summary');
	expect(reply.text).not.toContain('alert(');
	expect(held()).toEqual(before);
}

beforeAll(async () => {
	vi.setConfig({ testTimeout: 120_000 });
	const from = demoFolder((service) => {
		rafi = plant(service).get('Rafi')!;
	});
	portal = await startPortal({ from });
	visitor = portal.visitor();
	const session = { kind: 'child', childId: rafi.child.id } as const;
	visitor.cookies.set('sayso', startSession(portal.service.db, portal.service.now(), session));
	before = held();
}, 90_000);
afterAll(() => portal.stop());

describe('hostile uploads', () => {
	it('of photos: none is taken, each is refused in words', async () => {
		const all = await hostilePhotos();
		expect(all.length).toBeGreaterThan(45);
		for (const [what, bytes] of all) {
			const reply = await send('photo', multipart([filed(bytes)]));
			expect([what, reply.status >= 400 && reply.status < 500]).toEqual([what, true]);
			expectRefused(reply);
		}
	});

	it('of recordings: none is taken, each is refused in words', async () => {
		for (const [what, bytes] of hostileSounds()) {
			const part = filed(bytes, { filename: 'said.webm', type: 'audio/webm' });
			const reply = await send('voice', multipart([part]));
			expect([what, reply.status >= 400 && reply.status < 500]).toEqual([what, true]);
			expectRefused(reply);
		}
	});

	it('a photo as a recording, and a recording as a photo', async () => {
		const { jpeg } = await picturesOf();
		expectRefused(await send('voice', multipart([filed(jpeg)])));
		expectRefused(await send('photo', multipart([filed(webm())])));
	});

	it('tricks of the form itself', async () => {
		const { jpeg } = await picturesOf();
		const words = (name: string, value: string): Part => ({ name, bytes: Buffer.from(value) });
		const tricks: readonly (readonly [string, Buffer, string?])[] = [
			['two files', multipart([filed(jpeg), filed(jpeg)])],
			['no file', multipart([words('caption', 'hello')])],
			['a file under another name', multipart([filed(jpeg, { name: 'photo' })])],
			['words for a file', multipart([words('file', 'x'.repeat(100))])],
			['words and a file', multipart([words('file', 'x'), filed(jpeg)])],
			['words too long beside it', multipart([filed(jpeg), words('caption', 'x'.repeat(201))])],
			['huge words beside it', multipart([filed(jpeg), words('caption', 'x'.repeat(400_000))])],
			['words that are none', multipart([filed(jpeg), words('caption', 'a\u0000b\u001b[2J')])],
			['no end', multipart([filed(jpeg)], { end: '' })],
			['another boundary', multipart([filed(jpeg)]), 'multipart/form-data; boundary=other'],
			['no boundary', multipart([filed(jpeg)]), 'multipart/form-data'],
			['no parts', Buffer.from(`--${BOUNDARY}--\r\n`)],
			['not a form with files', Buffer.from('file=x'), 'application/x-www-form-urlencoded']
		];
		for (const [what, body, type] of tricks) {
			const reply = await send('photo', body, type);
			expect([what, reply.status]).toEqual([what, expect.toBeOneOf([400, 413])]);
			expectRefused(reply);
		}
	});

	it('JSON, and no type at all, are no form', async () => {
		for (const type of ['application/json', 'text/html']) {
			const reply = await send('photo', Buffer.from('{}'), type);
			expect(reply.status).toBeGreaterThanOrEqual(400);
			expect(reply.status).toBeLessThan(500);
			expect(held()).toEqual(before);
		}
	});
});

describe('a sound photo and a sound recording', () => {
	it('are taken, so that it is not the door that is shut', async () => {
		const { jpeg, png, webp } = await picturesOf();
		for (const bytes of [jpeg, png, webp]) {
			const reply = await send('photo', multipart([filed(bytes)]));
			expect([reply.status, reply.location]).toEqual([303, expect.stringContaining('#files-')]);
			portal.service.db.delete(file).run();
		}
		const said = filed(webm(), { filename: 'said', type: 'text/html' });
		expect((await send('voice', multipart([said]))).status).toBe(303);
		const [row] = portal.service.db.select().from(file).all();
		expect(row?.type).toBe('audio/webm');
		portal.service.db.delete(file).run();
	});

	it('are not taken from anybody else', async () => {
		const { jpeg } = await picturesOf();
		for (const account of ['child-8-11', 'iro', 'carer', 'administrator'] as const) {
			const other = await portal.signIn(account);
			const headers = { 'content-type': multipartType, origin: portal.origin, accept: 'text/html' };
			const body = multipart([filed(jpeg)]);
			const reply = await other.ask(at('photo'), { method: 'POST', headers, body });
			expect(reply.status).toBe(404);
			expect(portal.service.db.select().from(file).all()).toEqual([]);
		}
	});
});

describe('a name', () => {
	it.each([
		['that climbs', '../../../etc/passwd.jpg'],
		['with nothing in it', 'a\u0000.html.jpg'],
		['turned round', 'a\u202egpj.html'],
		['of a page', 'x.html'],
		['very long', 'x'.repeat(8000)],
		['of a device', 'CON'],
		['with quotes', "a'b`c;$(id).jpg"]
	])(
		'%s is not looked at: the picture is kept under an id, and no word of it anywhere',
		async (_, filename) => {
			const { jpeg } = await picturesOf();
			const reply = await send('photo', multipart([filed(jpeg, { filename })]));
			expect([303, 400]).toContain(reply.status);
			for (const name of filesOnDisk(portal.service)) expect(name).toMatch(/^[\w-]{22}\.sealed$/);
			portal.service.db.delete(file).run();
		}
	);
});
