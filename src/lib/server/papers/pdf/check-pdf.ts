import type { AttachmentPage } from '#lib/domain/report/attachment.ts';
import type { PdfProblem } from '#lib/domain/report/pdf.ts';
import type { ScannedText } from '#lib/domain/report/protected-terms/scanned-text.ts';
import type { PdfRead } from '../attachment.ts';
import { FOR_READING, inTurn } from './turn.ts';
import { lookOver } from './look-over.ts';
import type { PagesRead } from './pages-read.ts';
import { runReader } from './run-reader.ts';

/**
 * What is in a PDF, or why it is not taken; what it says of itself counts for nothing. A session has one
 * in work at a time.
 */
export async function checkPdf(
	bytes: Buffer,
	name: string,
	session: string
): Promise<PdfRead | PdfProblem> {
	const looked = lookOver(bytes);
	if (typeof looked === 'string') return looked;
	const said = await inTurn(session, FOR_READING, () => runReader(bytes, 'read'));
	if (said === 'busy') return 'busy';
	if (said === null) return 'unreadable';
	const read = JSON.parse(said.toString('utf8')) as PagesRead;
	if ('problem' in read) return read.problem;
	// A page that was cut out and lies there still: what it says is on no page that is read.
	if (looked.pages > read.pages.length) return 'older-inside';
	const texts: ScannedText[] = [
		{ id: 'name', part: 'file-name', text: name },
		...many('metadata', 'metadata', [...looked.strings, ...read.strings]),
		...many(
			'alt',
			'alt-text',
			read.pages.flatMap(({ alts }) => alts)
		),
		...read.pages.map(({ texts: both }, at) => ({
			id: `page-${at + 1}`,
			part: 'pdf-text' as const,
			text: togetherOf(both)
		}))
	];
	const pages = read.pages.map(({ texts: both, hasPicture }): AttachmentPage => ({
		hasTextLayer: both.some(isReadable),
		hasPicture
	}));
	return { name, pages, texts };
}

function many(id: string, part: 'metadata' | 'alt-text', found: readonly string[]): ScannedText[] {
	const texts = [...new Set(found)].map((text, at) => ({ id: `${id}-${at + 1}`, part, text }));
	return texts.length > 0 || part === 'alt-text' ? texts : [{ id, part, text: '' }];
}

/** What two programs read: once where they agree. */
function togetherOf(both: readonly string[]): string {
	const bare = (text: string) => text.replace(/\s+/g, '');
	const [first = '', second = ''] = both;
	return bare(first) === bare(second) ? first : `${first}\n${second}`;
}

/** Whether a text layer says what is seen: fonts without their letters give signs of nothing. */
function isReadable(text: string): boolean {
	const signs = text.replace(/\s+/g, '');
	const letters = signs.match(/[\p{L}\p{M}\p{N}\p{P}\p{S}]/gu)?.length ?? 0;
	const nothing = signs.match(/[\uFFFD\p{Co}\p{Cc}\p{Cn}]/gu)?.length ?? 0;
	return letters > 0 && nothing * 10 <= signs.length;
}
