import type { Band } from '#lib/domain/person/band.ts';

/** Words a reader is shown the meaning of, or knows as a name: left out when a text is measured. */
export const KNOWN_WORDS = [
	'Sam',
	'Childline',
	'council',
	'advocate',
	'conference',
	'review',
	'reviewing',
	'officer',
	'emergency',
	'independent',
	'passkey',
	'PIN',
	'PDF',
	'ZIP'
] as const;

/** A text above its band's reading grade that stays as it is, and why. */
interface ReadingException {
	readonly area: string;
	readonly at: string;
	readonly band: Band;
	readonly why: string;
}

/** Every such text there is; one that became easy has to leave the list. */
export const READING_EXCEPTIONS: readonly ReadingException[] = [
	{
		area: 'child',
		at: 'home.kind.conference',
		band: '8-11',
		why: 'The name of the meeting, as a title of five words; what it means is told beside it.'
	}
];
