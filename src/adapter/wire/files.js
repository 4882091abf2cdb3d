import sirv from 'sirv';

/** Where Kit puts what has a name of its own for every content: kept by browsers for ever. */
const IMMUTABLE = '/_app/immutable/';

/**
 * Sends the files of the build, smaller where the browser can take that. Always a whole one: of a part
 * that ends before it begins, sirv makes an error that would end the process.
 * @param {string} folder
 * @returns {import('sirv').RequestHandler}
 */
export function files(folder) {
	const send = sirv(folder, {
		etag: true,
		gzip: true,
		brotli: true,
		setHeaders(res, path) {
			if (path.startsWith(IMMUTABLE)) {
				res.setHeader('cache-control', 'public, max-age=31536000, immutable');
			}
		}
	});
	return (req, res, next) => {
		delete req.headers.range;
		// A file that is gone is no reason to end; one that nobody waits for any more is let go of.
		res.once('pipe', (file) => {
			file.once('error', () => res.destroy());
			res.once('close', () => file.destroy());
		});
		send(req, res, next);
	};
}

/**
 * Whether an address may be a file's: those of pages have no dot in their last part.
 * @param {string | undefined} address
 */
export function isFile(address = '') {
	const query = address.indexOf('?');
	const path = query < 0 ? address : address.slice(0, query);
	return path.indexOf('.', path.lastIndexOf('/')) >= 0;
}
