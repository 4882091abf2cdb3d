import fc from 'fast-check';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { Words, type Setter, type Style } from './setter.ts';

const style: Style = {
	hand: { family: 'andika', bold: false },
	size: 14,
	leading: 20,
	colour: '#000000'
};
const document = new PDFDocument({ autoFirstPage: false });
const words = new Words(document as unknown as Setter);

describe('lines', () => {
	it('are never wider than their column, whatever is written', () => {
		const text = fc.string({ unit: 'grapheme', maxLength: 120 });
		const arabic = fc.string({ unit: fc.constantFrom(...'سلامہےکگچ ۱۲ab(.)'), maxLength: 80 });
		fc.assert(
			fc.property(fc.oneof(text, arabic), fc.integer({ min: 60, max: 300 }), (given, width) => {
				for (const line of words.lines(given, style, width, 'auto')) {
					expect(line.width).toBeLessThanOrEqual(width + 0.5);
				}
			}),
			{ numRuns: 150 }
		);
	}, 30_000);

	it('keep every letter that is written', () => {
		const given = `${'long'.repeat(60)} and short, with-hyphens/strokes ŵŷ`;
		const lines = words.lines(given, style, 120, 'auto');
		const set = lines.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('');
		expect(set.replaceAll(' ', '')).toBe(given.replaceAll(' ', ''));
		expect(lines.length).toBeGreaterThan(5);
	});

	it('join Arabic letters: none stands alone within a word', () => {
		const [line] = words.lines('چائے', style, 300, 'auto');
		const [piece] = line!.pieces;
		document.font(piece!.face.name);
		const { font } = (document as unknown as { _font: { font: Shaper } })._font;
		const joined = font.layout(piece!.text).glyphs.map(({ id }) => id);
		const alone = [...'چائے'].map((letter) => font.layout(letter).glyphs[0]!.id);
		// چ joins ا; ئ joins ے: four letters, none as it stands alone but where nothing joins.
		expect(joined).not.toEqual(alone.toReversed());
		expect(joined).not.toContain(alone[0]);
		expect(joined).not.toContain(alone[3]);
		expect(joined).not.toContain(0);
	});
});

interface Shaper {
	layout(text: string): { readonly glyphs: readonly { readonly id: number }[] };
}
