/** A PDF, or a picture of one of its pages, as a browser is given it: shown, never kept, nothing in it run. */
export function pdfResponse(
	bytes: Buffer,
	type: 'application/pdf' | 'image/png',
	name: string
): Response {
	return new Response(new Uint8Array(bytes), {
		headers: {
			'content-type': type,
			'content-disposition': `inline; filename="${name}"`,
			// A browser's own reader draws it with styles of its own.
			'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'",
			'x-content-type-options': 'nosniff',
			'cache-control': 'no-store',
			'content-length': String(bytes.length)
		}
	});
}
