import { secretPictures, type SecretPicture } from '#lib/ui/art/secret/index.ts';
import { PARTS } from './choose.ts';

/** How a secret is written before it is hashed: its parts in order. */
export function spelled(parts: readonly string[]): string {
	return parts.join(' ');
}

/** Typed words as they are compared: capitals, commas, dashes and extra spaces don't matter. */
export function wordsAsTyped(typed: string): string {
	return spelled(
		typed
			.normalize('NFKC')
			.toLowerCase()
			.split(/[^a-z]+/)
			.filter((word) => word !== '')
	);
}

/** Whether a text names one of the 36 pictures. */
export function isPicture(text: string): text is SecretPicture {
	return (secretPictures as readonly string[]).includes(text);
}

/**
 * The pictures picked so far after another is picked in a round (from 1). A page sent twice, or again
 * after going back, gives the same; a round that hasn't come yet is passed over.
 */
export function pickedAfter(
	picked: readonly SecretPicture[],
	round: number,
	picture: SecretPicture
): readonly SecretPicture[] {
	if (!Number.isInteger(round) || round < 1 || round > PARTS || round > picked.length + 1)
		return picked;
	return [...picked.slice(0, round - 1), picture];
}
