import type { Words } from '#lib/i18n/index.ts';

/** What may be wrong with a field; the words are `staff:error.<key>`. */
export type ErrorKey = keyof Words['staff']['error'];
