import { notThere } from '#lib/server/access/refusal.ts';
import { partOf } from '#lib/server/files/serve.ts';
import { digestOf, pdfBytes } from '#lib/server/papers/attachment.ts';
import { heldPaper, isLookedAt, type Reader } from './reading.ts';
import { noteSeen } from './seen.ts';

/**
 * The PDF that goes with a release, as a browser shows it: its very bytes, with nothing added, under a name
 * that says nothing. Opening it is noted as opening the paper is.
 * @throws 404 where there is none, or it is not the one that was released.
 */
export function paperFile(reader: Reader, releaseId: string, request: Request): Response {
	const { service, actor, side } = reader;
	const { release, paper } = heldPaper(reader, releaseId);
	if (release.id !== releaseId || release.pdfId === null) notThere();
	const bytes = pdfBytes(service, release.pdfId);
	if (!bytes || digestOf(bytes) !== paper.content.attachment) notThere();
	if (isLookedAt(request)) noteSeen(service, actor, side, releaseId, ['opened', 'pdf-opened']);
	return pdfResponse(request, bytes);
}

/** Shown, never kept, and with no script or form of its own; a reader may ask for it in parts. */
function pdfResponse(request: Request, bytes: Buffer): Response {
	const headers = new Headers({
		'content-type': 'application/pdf',
		'content-disposition': 'inline; filename="paper.pdf"',
		// Without `sandbox`: under it browsers do not start their PDF reader.
		'content-security-policy':
			"default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'",
		'x-content-type-options': 'nosniff',
		'cache-control': 'no-store',
		'accept-ranges': 'bytes'
	});
	const asked = request.headers.get('range');
	const part = asked === null ? null : partOf(asked, bytes.length);
	if (part === 'none') {
		headers.set('content-range', `bytes */${bytes.length}`);
		return new Response(null, { status: 416, headers });
	}
	const [from, to] = part ?? [0, bytes.length - 1];
	headers.set('content-length', String(to - from + 1));
	if (part) headers.set('content-range', `bytes ${from}-${to}/${bytes.length}`);
	const body = new Uint8Array(bytes.subarray(from, to + 1));
	return new Response(body, { status: part ? 206 : 200, headers });
}
