/**
 * Where markup or a program begins, with as much text after it as pixels and sound never hold by
 * chance.
 */
const markup =
	/<(?:!doctype|html|head|body|script|svg|iframe|object|embed|style)[\s>/][\x20-\x7e\s]{6}|<\?(?:php|xml-stylesheet)\s|javascript:|%pdf-\d\.\d|\bon(?:error|load|click)\s*=|<!\[cdata\[|#!\/(?:bin|usr)\/|this program cannot be run/i;

const ZIP_END = Buffer.from('PK\u0005\u0006', 'latin1');
const ZIP_END_LENGTH = 22;

/**
 * Whether a picture or recording carries something of another kind: a page, a script, a document or
 * an archive. What is kept of a photo is made anew from its pixels; this is so that nobody is told
 * "thank you" for such a file, and for sound, which is kept nearly as it came.
 */
export function carriesOther(bytes: Buffer): boolean {
	return markup.test(bytes.toString('latin1')) || isArchive(bytes);
}

/** A ZIP is read from its end: the end record's comment reaches to the very last byte. */
function isArchive(bytes: Buffer): boolean {
	const from = Math.max(0, bytes.length - ZIP_END_LENGTH - 0xffff);
	for (let at = bytes.indexOf(ZIP_END, from); at !== -1; at = bytes.indexOf(ZIP_END, at + 1)) {
		const comment = at + 20 + 2 <= bytes.length ? bytes.readUInt16LE(at + 20) : -1;
		if (at + ZIP_END_LENGTH + comment === bytes.length) return true;
	}
	return false;
}
