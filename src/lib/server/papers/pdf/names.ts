import type { PdfProblem } from '#lib/domain/report/pdf.ts';

/** What a name in a file tells of it that is not taken; its letters may be written as `#41`. */
const telling: readonly (readonly [name: string, problem: PdfProblem])[] = [
	['Encrypt', 'encrypted'],
	['JavaScript', 'acts'],
	['Launch', 'acts'],
	['SubmitForm', 'acts'],
	['ImportData', 'acts'],
	['GoToR', 'acts'],
	['GoToE', 'acts'],
	['Rendition', 'acts'],
	['RichMedia', 'acts'],
	['Movie', 'acts'],
	['Sound', 'acts'],
	['OpenAction', 'acts'],
	['EmbeddedFile', 'carries-files'],
	['EmbeddedFiles', 'carries-files'],
	['FileAttachment', 'carries-files'],
	['Collection', 'carries-files'],
	['PieceInfo', 'older-inside'],
	['XFA', 'has-form'],
	['AcroForm', 'has-form'],
	['Widget', 'has-form'],
	['Popup', 'has-comments'],
	['FreeText', 'has-comments'],
	['Highlight', 'has-comments'],
	['StrikeOut', 'has-comments'],
	['Squiggly', 'has-comments'],
	['Redact', 'has-comments']
];

/** Where a viewer starts is harmless: an open action is one that does something else. */
const HARMLESS_START =
	/\/OpenAction\s*(?:\[|<<\s*(?:\/Type\s*\/Action\s*)?\/S\s*\/GoTo(?![A-Za-z]))/;

const letter = (one: string) => {
	const hex = one.charCodeAt(0).toString(16);
	return `(?:${one}|#(?:${hex}|${hex.toUpperCase()}))`;
};

const patterns = telling.map(
	([name, problem]) =>
		[name, new RegExp(`/${[...name].map(letter).join('')}(?![A-Za-z0-9#])`), problem] as const
);

/** What the names in a piece of a file tell against it; null: nothing. */
export function toldByNames(piece: string): PdfProblem | null {
	for (const [name, pattern, problem] of patterns) {
		if (!pattern.test(piece)) continue;
		if (name === 'OpenAction' && HARMLESS_START.test(piece)) continue;
		return problem;
	}
	return null;
}
