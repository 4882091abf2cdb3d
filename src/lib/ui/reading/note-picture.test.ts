import { expect, it } from 'vitest';
import type { Fit } from '#lib/domain/person/fit.ts';
import type { Readers } from '#lib/domain/reading/band-limits.ts';
import { NOTE_KINDS } from '#lib/domain/report/note.ts';
import { notePicture } from './note-picture.ts';

it.each<[Readers, Fit['symbols'], boolean]>([
	['4-7', 'by-band', true],
	['8-11', 'by-band', true],
	['12-15', 'by-band', false],
	['16-plus', 'by-band', false],
	['12-15', 'with', true],
	['4-7', 'without', false],
	['adult', 'with', false]
])('what is said of a paper by %s, %s pictures: drawn %s', (voice, symbols, isDrawn) => {
	const drawn = NOTE_KINDS.map((kind) => notePicture(kind, voice, symbols));
	expect(drawn.every((one) => (one !== undefined) === isDrawn)).toBe(true);
	if (isDrawn) expect(new Set(drawn).size).toBe(NOTE_KINDS.length);
});
