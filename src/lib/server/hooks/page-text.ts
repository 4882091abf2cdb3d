import type { Handle } from '@sveltejs/kit';

type Answering = Parameters<Handle>[0];

/**
 * Answers with a page's text as `change` makes it. Kit would hash the text for an ETag, of no use to
 * pages that nobody may keep, and name the stylesheets of the head in a header once more: a tenth of
 * the work of a page.
 */
export async function withPageText(
	{ event, resolve }: Answering,
	change: (html: string) => string
): Promise<Response> {
	let page: string | undefined;
	const response = await resolve(event, {
		preload: () => false,
		transformPageChunk: ({ html }) => {
			page = change(html);
			return '';
		}
	});
	if (page === undefined) return response;
	const { headers, status } = response;
	headers.delete('etag');
	headers.delete('content-length');
	return new Response(page, { headers, status });
}
