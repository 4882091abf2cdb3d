import { z } from 'zod';
import { BANDS, type Band } from '#lib/domain/person/band.ts';

/** What an IRO says of themself, in words for each band. */
export type WordsByBand = Readonly<Record<Band, string>>;

const schema = z.partialRecord(z.enum(BANDS), z.string());

/** The words as stored; a band without any has the empty text. */
export function wordsOf(json: string | undefined): WordsByBand {
	const parsed = json === undefined ? null : schema.safeParse(JSON.parse(json));
	const words = parsed?.success ? parsed.data : {};
	return {
		'4-7': words['4-7'] ?? '',
		'8-11': words['8-11'] ?? '',
		'12-15': words['12-15'] ?? '',
		'16-plus': words['16-plus'] ?? ''
	};
}
