import { Readable } from 'node:stream';
import { AskedHeaders } from './asked-headers.js';
import { Asked } from './asked-request.js';

/** What is read at once, in bytes: no form of words is larger (server/hooks/body-size.ts). */
const SMALL = 512 * 1024;

/** What is read at all: a photo from a telephone, with room for what is around it. */
const MOST = 9 * 1024 * 1024;

/**
 * What every address begins with: `ORIGIN`, without a path or a last slash, or the host that was asked.
 * @param {string | undefined} set
 * @param {string | undefined} host
 */
export function originOf(set, host = '') {
	return set ? new URL(set).origin : `https://${host}`;
}

/**
 * A request as Kit takes it; null: its address is none. What is small is there before anybody looks at
 * it; a file comes in as a stream, for the hook that holds each route to its own limit.
 * @param {import('node:http').IncomingMessage} req
 * @param {string} origin
 * @returns {Promise<Request | null>}
 */
export async function asked(req, origin) {
	const url = `${origin}${req.url}`;
	// A whole address in place of a path would make another host of ours.
	if (!req.url?.startsWith('/') || !URL.canParse(url)) return null;
	const { headers, method = 'GET' } = req;
	if (isWithoutBody(req)) return like(new Asked(url, method, new AskedHeaders(headers), null));
	if (Number(headers['content-length']) <= SMALL) {
		return like(new Asked(url, method, new AskedHeaders(headers), await whole(req)));
	}
	// `duplex` is not in the types of a browser's requests; without it a stream is refused.
	const init = { method, headers: [...new AskedHeaders(headers)], duplex: 'half' };
	const body = /** @type {ReadableStream} */ (Readable.toWeb(Readable.from(upTo(req, MOST))));
	return new Request(url, { ...init, body });
}

/**
 * Whether nothing comes with a request.
 * @param {import('node:http').IncomingMessage} req
 */
export function isWithoutBody({ method, headers }) {
	if (method === 'GET' || method === 'HEAD') return true;
	return headers['content-length'] === undefined && headers['transfer-encoding'] === undefined;
}

/**
 * @param {Asked} one
 * @returns {Request}
 */
function like(one) {
	return /** @type {Request} */ (/** @type {unknown} */ (one));
}

/**
 * @param {import('node:http').IncomingMessage} req
 * @returns {Promise<Buffer<ArrayBuffer>>}
 */
function whole(req) {
	return new Promise((resolve, reject) => {
		/** @type {Buffer[]} */
		const chunks = [];
		req.on('data', (chunk) => chunks.push(chunk));
		req.once('end', () => resolve(Buffer.concat(chunks)));
		req.once('error', reject);
		req.once('close', () => reject(new Error('The request ended early')));
	});
}

/**
 * @param {import('node:http').IncomingMessage} req
 * @param {number} most
 */
async function* upTo(req, most) {
	if (Number(req.headers['content-length'] ?? 0) > most) throw new Error('Too big');
	let size = 0;
	for await (const chunk of req) {
		size += chunk.length;
		if (size > most) throw new Error('Too big');
		yield chunk;
	}
}
