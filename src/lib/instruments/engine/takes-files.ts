import type { Field } from '#lib/instruments/engine/field.ts';

const kinds: readonly Field['kind'][] = ['text', 'wishes', 'drawing'];

/** May this question be answered with a photo or with one's voice? Whatever asks for words or a drawing. */
export function takesFiles({ kind, steering }: Field): boolean {
	return !steering && kinds.includes(kind);
}
