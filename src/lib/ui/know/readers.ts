import { BANDS, type Band } from '#lib/domain/person/band.ts';

/** Whom leaflets are for: each band of young people, and parents with everybody beside them. */
export const READERS = [...BANDS, 'parents'] as const;

export type Reader = (typeof READERS)[number];

/** Whether a text (of an address) names readers. */
export function isReader(text: string): text is Reader {
	return (READERS as readonly string[]).includes(text);
}

/** The band whose words the read-aloud button has: adults have those of the oldest. */
export function bandOfReader(reader: Reader): Band {
	return reader === 'parents' ? '16-plus' : reader;
}
