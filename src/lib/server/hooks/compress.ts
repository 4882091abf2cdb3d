import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Handle } from '@sveltejs/kit';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
/** Below this a header costs more than is saved. */
const WORTH_IT = 1024;
/** A quick level, and no more memory than a page has use for: as it comes, 4 MiB for each. */
const params = { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 18 };

/** Compresses pages: brotli at a quick level, else gzip. Files have their compressed twins already. */
export const compress: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	const type = response.headers.get('content-type') ?? '';
	const accepted = event.request.headers.get('accept-encoding') ?? '';
	if (
		!/^text\/(html|csv)|^application\/json/.test(type) ||
		response.headers.has('content-encoding')
	) {
		return response;
	}
	const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
	if (!encoding || !response.body) return response;
	const said = event.platform?.page;
	const page = said?.of === response ? said.text : undefined;
	const body = Buffer.from(page ?? new Uint8Array(await response.arrayBuffer()));
	if (body.length < WORTH_IT) return page === undefined ? new Response(body, response) : response;
	const small = new Uint8Array(
		encoding === 'br' ? await brotli(body, { params }) : await zip(body, { level: 5 })
	);
	if (said?.of === response) said.text = small;
	const { status } = response;
	const given =
		page === undefined ? new Response(small, { status, headers: response.headers }) : response;
	given.headers.set('content-encoding', encoding);
	given.headers.set('content-length', String(small.length));
	given.headers.append('vary', 'accept-encoding');
	return given;
};
