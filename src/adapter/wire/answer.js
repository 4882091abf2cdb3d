import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isWithoutBody } from './asked.js';

/** Room for the bytes of one page until they are copied: never given away, for the next is written over it. */
const room = Buffer.allocUnsafeSlow(256 * 1024);

/**
 * Sends what Kit answered. A page's text is put into bytes once (server/hooks/page-text.ts): a string
 * would be gone through again for its length and again with its headers before it.
 * @param {import('node:http').ServerResponse} res
 * @param {Response} response
 * @param {string | Uint8Array} [page] its text, where it is a page
 */
export async function answer(res, response, page) {
	// What was not taken in to its end would stand before the next request on the line.
	if (!isWithoutBody(res.req) && !res.req.readableEnded) res.shouldKeepAlive = false;
	/** @type {string[]} */
	const headers = [];
	for (const [name, value] of response.headers) headers.push(name, value);
	if (page !== undefined) {
		const bytes = typeof page === 'string' ? bytesOf(page) : page;
		// What was compressed has said its length.
		if (bytes !== page) headers.push('content-length', String(bytes.length));
		res.writeHead(response.status, headers).end(bytes);
		return;
	}
	res.writeHead(response.status, headers);
	if (!response.body) return void res.end();
	const body = /** @type {import('node:stream/web').ReadableStream} */ (response.body);
	await pipeline(Readable.fromWeb(body), res);
}

/**
 * A text in UTF-8, written without counting its bytes first, which takes as long as writing them.
 * @param {string} text
 */
function bytesOf(text) {
	// No character is more than three bytes for each of its places in a string.
	if (text.length * 3 > room.length) return Buffer.from(text);
	const length = room.write(text);
	return Buffer.copyBytesFrom(room, 0, length);
}

/**
 * What went wrong beyond any page: nothing is said of it.
 * @param {import('node:http').ServerResponse} res
 */
export function ended(res) {
	if (res.headersSent) res.destroy();
	else res.writeHead(500).end();
}
