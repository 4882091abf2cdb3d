/** One part of a form as a browser sends it. */
export interface Part {
	readonly name: string;
	/** As it is: nothing in it is escaped. */
	readonly filename?: string;
	readonly type?: string;
	readonly bytes: Buffer;
}

export const BOUNDARY = 'xBoundaryx0123456789';

/** A form with files, byte by byte; `end`: what closes it. */
export function multipart(parts: readonly Part[], { end = `--${BOUNDARY}--\r\n` } = {}): Buffer {
	const pieces = parts.flatMap(({ name, filename, type, bytes }) => [
		Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"`),
		Buffer.from(filename === undefined ? '' : `; filename="${filename}"`),
		Buffer.from(type === undefined ? '' : `\r\nContent-Type: ${type}`),
		Buffer.from('\r\n\r\n'),
		bytes,
		Buffer.from('\r\n')
	]);
	return Buffer.concat([...pieces, Buffer.from(end)]);
}

/** The header that goes with it. */
export const multipartType = `multipart/form-data; boundary=${BOUNDARY}`;
