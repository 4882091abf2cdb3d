import type { ListField, TextField } from '#lib/instruments/engine/field.ts';

/**
 * A booklet asks field by field neither who may hear an answer nor why one is missing: the child
 * opens whole pages, to whom they like, and leaves empty what they like. `only-my-iro` is the
 * narrowest that a field can say; the page decides, and until it is opened nobody sees it.
 */
export const quiet = { audience: 'only-my-iro', skips: [] } as const;

/** Room for a few sentences. */
export function words(id: string): TextField {
	return { ...quiet, id, kind: 'text', maxLength: 2000, rows: 3 };
}

/** Room for up to `most` short lines. */
export function lines(id: string, most: number): ListField {
	return { ...quiet, id, kind: 'list', most, maxLength: 150 };
}

/** A sheet to draw on, with stickers. */
export function sheet(id: string) {
	return { ...quiet, id, kind: 'drawing' } as const;
}
