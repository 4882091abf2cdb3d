import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { hasLeftOver } from './left-over.ts';
import { lookOver } from './look-over.ts';
import { objectsIn, packedIn } from './objects.ts';
import type { Stream } from './streams.ts';

it('objects with their streams, and what is numbered twice', () => {
	const text = '1 0 obj <</A 2 0 R>> endobj 2 0 obj <<>> stream\nAB\nendstream endobj 1 0 obj x';
	const from = text.indexOf('AB');
	const stream = { from, to: from + 2, dictionary: '<<>>' } as Stream;
	const found = objectsIn(text, [stream]);
	expect(found.map((one) => [one.number, one.body.trim(), one.stream])).toEqual([
		[1, '<</A 2 0 R>>', null],
		[2, '<<>> stream\n  \nendstream', stream],
		[1, 'x', null]
	]);
});

it.each([
	['1 0 2 4 ', '/N 2 /First 8', 2],
	['1 4 2 0 ', '/N 2 /First 8', null],
	['1 -1 2 4 ', '/N 2 /First 9', null],
	['1 x 2 4 ', '/N 2 /First 8', null],
	['1 0 ', '/N 2 /First 4', null]
])('what is packed stands one after the other: %j', (heads, dictionary, count) => {
	const opened = `${heads}<<>><<>>`;
	expect(packedIn({ dictionary } as Stream, opened)?.length ?? null).toBe(count);
});

it('no file is gone through once for each of its objects', () => {
	const unended = '1 0 obj '.repeat(200_000);
	expect(objectsIn(unended, [])).toHaveLength(200_000);
	expect(() => objectsIn(`${unended}1 0 obj`, [])).toThrow(RangeError);
	const one = '1 0 obj <<>> stream\nBT\nendstream endobj ';
	const streams = Array.from({ length: 100_000 }, (_, at) => {
		const from = at * one.length + one.indexOf('BT');
		return { stream: { from, to: from + 2, dictionary: '' } as Stream, opened: '' };
	});
	expect(hasLeftOver(one.repeat(100_000), streams)).toBe(false);
});

const broken = deflateSync(Buffer.alloc(1000));
broken[broken.length - 1]! ^= 1;

it.each([
	['streams without an end', 'stream\n'.repeat(1_000_000)],
	['more streams than any report has', 'stream\nendstream\n'.repeat(10_001)],
	['streams that break off', `stream\n${broken.toString('latin1')}endstream\n`.repeat(24)]
])('%s are too much work at once', (_, middle) => {
	const before = `%PDF-1.4\n1 0 obj ${middle}`;
	const file = `${before}xref\n0 1\ntrailer <<>>\nstartxref\n${before.length}\n%%EOF\n`;
	expect(lookOver(Buffer.from(file, 'latin1'))).toBe('too-much-work');
});
