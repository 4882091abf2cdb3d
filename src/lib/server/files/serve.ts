import type { FileRow } from './rows.ts';

/** A name that says nothing about anybody. */
const names: Readonly<Record<string, string>> = {
	'image/jpeg': 'photo.jpg',
	'audio/webm': 'recording.webm',
	'audio/ogg': 'recording.ogg',
	'audio/mp4': 'recording.m4a'
};

/**
 * A file as a browser is given it: shown in the page, never kept, never taken for anything but what
 * it is. Sound may be asked for in parts, which Safari insists on.
 */
export function fileResponse(
	request: Request,
	{ bytes, type }: Pick<FileRow, 'type'> & { readonly bytes: Buffer }
): Response {
	const headers = new Headers({
		'content-type': type,
		'content-disposition': `inline; filename="${names[type] ?? 'file'}"`,
		'content-security-policy': "default-src 'none'; sandbox",
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

/**
 * The part of a file that a `range` header asks for, both ends included (RFC 9110, section 14). Null:
 * the whole, where it is of a shape that may be left unanswered; `none`: there is no such part.
 */
export function partOf(header: string, size: number): readonly [number, number] | 'none' | null {
	const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header.trim()) ?? [];
	if (first === '' && last === '') return null;
	if (first === '') {
		const length = Math.min(Number(last), size);
		return length === 0 ? 'none' : [size - length, size - 1];
	}
	const from = Number(first);
	const to = last === '' ? size - 1 : Math.min(Number(last), size - 1);
	if (last !== '' && Number(last) < from) return null;
	return from < size ? [from, to] : 'none';
}
