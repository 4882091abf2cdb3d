import type { Translate } from './index.ts';

/** A translator asked with keys that are put together at run time. */
export type AnyKey = (
	key: string,
	options?: Readonly<Record<string, string | number | undefined>>
) => string;

/**
 * The same translator, for the words of instruments: their keys come of ids, so no type can check
 * them; the instruments' own tests do.
 */
export function anyKey(t: Translate): AnyKey {
	return t as unknown as AnyKey;
}
