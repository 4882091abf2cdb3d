import type { Fit } from '#lib/domain/person/fit.ts';
import type { Readers } from '#lib/domain/reading/band-limits.ts';
import type { NoteKind } from '#lib/domain/report/note.ts';
import type { PictureId } from '#lib/instruments/pictures.ts';
import { symbolUrl } from '#lib/ui/form/pictures.ts';

const pictures = {
	wrong: 'answer/no',
	missing: 'answer/missing',
	'not-understood': 'page/question'
} as const satisfies Record<NoteKind, PictureId>;

/** The picture beside a kind of note, for a young reader whose answers have pictures. */
export function notePicture(
	kind: NoteKind,
	voice: Readers,
	symbols: Fit['symbols'] | undefined
): string | undefined {
	return voice === 'adult' ? undefined : symbolUrl(pictures[kind], voice, symbols);
}
