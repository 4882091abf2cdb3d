import { describe, expect, it } from 'vitest';
import type { CaseTerm } from '#lib/domain/report/protected-terms/case-term.ts';
import { protectedTermsIn } from '#lib/domain/report/protected-terms/scan.ts';
import type { ScannedText } from '#lib/domain/report/protected-terms/scanned-text.ts';

const terms: CaseTerm[] = [{ kind: 'name', text: 'Mary Oakthorn' }];
const body = (id: string, text: string): ScannedText => ({ id, part: 'body', text });

describe('where a protected term is', () => {
	it('is told by text, place and kind, in the original’s own offsets', () => {
		const text = 'A\u200b0\u200b7\u200b700 900123, then Ma\u0301ry’s';
		const found = protectedTermsIn([body('1', text)], [{ kind: 'name', text: 'Mary' }]);
		expect(found.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
			['name', 'Ma\u0301ry']
		]);
		const told = protectedTermsIn([body('1', `😀 é ${'０'}7700 900123 é`)], []);
		expect(told).toEqual([{ textId: '1', part: 'body', kind: 'telephone', start: 5, end: 17 }]);
	});

	it('may be two texts that run on', () => {
		const found = protectedTermsIn([body('1-1', 'Ring 07700'), body('1-2', '900 123 now')], []);
		expect(found).toEqual([
			{ textId: '1-1', part: 'body', kind: 'telephone', start: 5, end: 10 },
			{ textId: '1-2', part: 'body', kind: 'telephone', start: 0, end: 7 }
		]);
		expect(protectedTermsIn([body('1', 'by Mary'), body('2', 'Oakthorn')], terms)).toHaveLength(2);
	});

	it('but not two file names, nor a file name and the text', () => {
		const name = (id: string, text: string): ScannedText => ({ id, part: 'file-name', text });
		expect(protectedTermsIn([name('a', '07700'), name('b', '900123')], [])).toEqual([]);
		expect(protectedTermsIn([body('a', '07700'), name('b', '900123')], [])).toEqual([]);
	});

	it.each(['body', 'summary', 'alt-text', 'file-name', 'metadata', 'pdf-text'] as const)(
		'may be in %s',
		(part) => {
			const found = protectedTermsIn([{ id: 'x', part, text: 'MaryOakthorn_AB99 1ZZ' }], terms);
			expect(found.map((one) => [one.part, one.kind])).toEqual([
				[part, 'name'],
				[part, 'postcode']
			]);
		}
	);

	it('is not what the council allows', () => {
		const text = 'Ring 01632 960999 or write to duty@example.org, AB99 1ZZ.';
		const allowed = ['+44 1632 960 999', 'duty@example.org', 'ab991zz'];
		expect(protectedTermsIn([body('1', text)], [], allowed)).toEqual([]);
		expect(protectedTermsIn([body('1', text)], [], [])).toHaveLength(3);
		expect(protectedTermsIn([body('1', 'Ring 01632 960998')], [], allowed)).toHaveLength(1);
		expect(
			protectedTermsIn([body('1', '0 7700 900123')], [], ['jo0@example.org', '0'])
		).toHaveLength(1);
		expect(protectedTermsIn([body('1', 'Tel 960123')], [], ['960123'])).toEqual([]);
	});

	it('is not nothing: an empty term is never found', () => {
		const empty: CaseTerm[] = [
			{ kind: 'name', text: '' },
			{ kind: 'place', text: ' - ' }
		];
		expect(protectedTermsIn([body('1', 'Any - words.')], empty)).toEqual([]);
		expect(protectedTermsIn([], terms)).toEqual([]);
	});

	it('takes no long time to find, in long texts without one', () => {
		const long = [
			'a.'.repeat(40_000),
			'1 '.repeat(40_000),
			'0'.repeat(80_000),
			'a at a dot '.repeat(8_000)
		];
		const started = performance.now();
		for (const text of long) protectedTermsIn([body('1', text)], terms);
		expect(performance.now() - started).toBeLessThan(5_000);
	});
});
