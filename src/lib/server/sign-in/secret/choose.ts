import { randomInt } from 'node:crypto';
import { secretPictures } from '#lib/ui/art/secret/index.ts';
import type { Chosen } from '../steps.ts';
import { secretWords } from './secret-word-list.ts';

/** How many pictures or words make a secret. */
export const PARTS = 4;

/**
 * A secret chosen by the machine, not by the person: people choose the sun and the star. Four
 * different pictures in order are one of 1,413,720; four words are 40 bits.
 */
export function chooseSecret(kind: Chosen['kind']): Chosen {
	return kind === 'pictures'
		? { kind, parts: someOf(secretPictures) }
		: { kind, parts: someOf(secretWords) };
}

function someOf<T>(all: readonly T[]): T[] {
	const left = [...all];
	return Array.from({ length: PARTS }, () => left.splice(randomInt(left.length), 1)[0]!);
}
