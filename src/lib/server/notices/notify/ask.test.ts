import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { KEY, SECRET } from '#tests/support/notify-token.ts';
import { askNotify, type Reply } from './ask.ts';
import { clientOn } from './client.ts';
import { notifyKeyOf } from './key.ts';
import { newLine } from './line.ts';

const TO = 'o@example.org';
const sendOne: Parameters<typeof askNotify>[2] = (client) =>
	client.sendEmail('f33517ff-2a88-4f6e-b855-c550268ce08a', TO, { reference: 'one' });

/** A server that answers as given; `asked` are the addresses it was asked for. */
async function answering(listener: RequestListener) {
	const asked: string[] = [];
	const server = createServer((request, response) => {
		asked.push(request.url ?? '');
		listener(request, response);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const close = () => {
		server.closeAllConnections();
		return new Promise<void>((done) => void server.close(() => done()));
	};
	onTestFinished(close);
	const { port } = server.address() as AddressInfo;
	return { url: `http://127.0.0.1:${port}`, asked, close };
}

const MEGABYTE = 1_000_000;
const JSON_TYPE = { 'content-type': 'application/json' };
const tooLong: Reply = { status: null, never: false, why: 'ERR_BAD_RESPONSE' };
const tooLate: Reply = { status: null, never: false, why: 'no answer in time' };
const gone: Reply = { status: null, never: false, why: 'ECONNRESET' };

/** What the other side does, and what that is to us. */
const answers: [what: string, listener: RequestListener, reply: Reply][] = [
	[
		'answers',
		(_, to) => to.writeHead(201, JSON_TYPE).end('{"id":1}'),
		{ status: 201, body: { id: 1 } }
	],
	['refuses', (_, to) => to.writeHead(400, JSON_TYPE).end('{}'), { status: 400, body: {} }],
	['is out of order', (_, to) => to.writeHead(503).end('<p>'), { status: 503, body: '<p>' }],
	[
		'leads elsewhere',
		(_, to) => to.writeHead(307, { location: '/x' }).end(),
		{ status: 307, body: '' }
	],
	[
		'breaks off its answer',
		(_, to) => void to.writeHead(201).write('{', () => to.destroy()),
		{ status: 201, body: null }
	],
	['says too much', (_, to) => to.writeHead(200).end('x'.repeat(2 * MEGABYTE)), tooLong],
	[
		'says too much in few bytes',
		(_, to) => {
			to.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5 * MEGABYTE)));
		},
		tooLong
	],
	['hangs up', (request) => request.socket.destroy(), gone],
	['says nothing', () => {}, tooLate],
	['begins and says nothing more', (_, to) => void to.writeHead(201).write('{'), tooLate]
];

describe('one request to GOV.UK Notify, which', () => {
	it.each(answers)('%s', async (_, listener, reply) => {
		const { url, asked } = await answering(listener);
		const wait = reply === tooLate ? 300 : 20_000;
		expect(await askNotify({ NOTIFY_URL: url }, KEY, sendOne, wait)).toEqual(reply);
		expect(asked).toEqual(['/v2/notifications/email']);
	});

	it('nobody hears has not left', async () => {
		const { url, close } = await answering(() => {});
		await close();
		const reply = { status: null, never: true, why: 'ECONNREFUSED' };
		expect(await askNotify({ NOTIFY_URL: url }, KEY, sendOne)).toEqual(reply);
	});

	it('is heard by somebody who is not known by a certificate has not left', async () => {
		const { url, asked } = await answering(() => {});
		const reply = await askNotify({ NOTIFY_URL: url.replace('http', 'https') }, KEY, sendOne);
		expect(reply).toMatchObject({ status: null, never: true });
		expect(asked).toEqual([]);
	});

	it('has no key to be signed with has not left', async () => {
		const { url, asked } = await answering(() => {});
		expect(await askNotify({ NOTIFY_URL: url }, 'no-key', sendOne)).toMatchObject({ never: true });
		expect(asked).toEqual([]);
	});
});

describe('an error of the client', () => {
	const told = (what: unknown) => inspect(what, { depth: 20, showHidden: true });

	it('holds the token and the address', async () => {
		const { url } = await answering((request) => request.socket.destroy());
		const client = await clientOn(newLine(), url, notifyKeyOf(KEY)!, 20_000);
		const error: unknown = await sendOne(client).then(
			() => null,
			(thrown: unknown) => thrown
		);
		expect(told(error)).toMatch(/Bearer [\w.-]{40}/);
		expect(told(error)).toContain(TO);
	});

	it.each(answers)('is not handed on where it %s', async (_, listener, expected) => {
		const { url } = await answering(listener);
		const wait = expected === tooLate ? 300 : 20_000;
		const reply = told(await askNotify({ NOTIFY_URL: url }, KEY, sendOne, wait));
		for (const secret of ['Bearer', SECRET, TO, 'config', 'headers']) {
			expect(reply).not.toContain(secret);
		}
	});
});
