import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { answer, ended } from './answer.js';
import { asked, originOf } from './asked.js';
import { files, isFile } from './files.js';
import { giveBack } from './give-back.js';
import { closing } from './closing.js';

/**
 * Serves the built portal at `HOST` and `PORT`, as `ORIGIN`, until it is told to stop.
 * @param {import('@sveltejs/kit').Server} server
 * @param {string} folder where the build is
 */
export async function listen(server, folder) {
	const { HOST = '0.0.0.0', PORT = '4173', ORIGIN, KEEP_ALIVE_TIMEOUT } = process.env;
	const client = join(folder, 'client');
	await server.init({
		env: /** @type {Record<string, string>} */ (process.env),
		read: (file) =>
			/** @type {ReadableStream} */ (Readable.toWeb(createReadStream(join(client, file))))
	});
	const sendFile = files(client);

	/**
	 * @param {import('node:http').IncomingMessage} req
	 * @param {import('node:http').ServerResponse} res
	 */
	async function page(req, res) {
		const request = await asked(req, originOf(ORIGIN, req.headers.host));
		if (!request) return void res.writeHead(400).end('Bad Request');
		/** @type {App.Platform} */
		const platform = { page: { of: null, text: '' } };
		const getClientAddress = () => req.socket.remoteAddress ?? '';
		const response = await server.respond(request, { platform, getClientAddress });
		const { of, text } = platform.page;
		await answer(res, response, of === response ? text : undefined);
	}
	/** @type {import('node:http').RequestListener} */
	const pageOrEnd = (req, res) => {
		page(req, res).catch((problem) => {
			// Whoever went away is no trouble; of what is one, its kind is said and nothing of its words.
			if (!req.destroyed && !res.destroyed) {
				console.error(JSON.stringify({ trouble: 'wire', kind: String(problem?.name) }));
			}
			ended(res);
		});
	};

	const http = createServer((req, res) => {
		if (!isFile(req.url)) return void pageOrEnd(req, res);
		try {
			sendFile(req, res, () => pageOrEnd(req, res));
		} catch {
			ended(res);
		}
	});
	// Given in seconds.
	if (KEEP_ALIVE_TIMEOUT) http.keepAliveTimeout = Number(KEEP_ALIVE_TIMEOUT) * 1000;
	closing(http);
	giveBack();
	http.listen(Number(PORT), HOST, () => {
		process.stdout.write(`Listening on http://${HOST}:${PORT}\n`);
	});
}
