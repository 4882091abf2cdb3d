/** Letters that no Unicode decomposition takes apart, as they are written without their stroke or tie. */
const PLAIN = 'øo łl đd ðd ħh ŧt ıi ɑa ɡg ſs ʟl ɩi ȷj';

/** Lower-case Greek and Cyrillic letters that look like a Latin one, themselves or as capitals. */
const ALIKE =
	'αa βb εe ζz ηh ιi κk μm νn οo ρp τt υy χx ςs σs ωw аa вb еe ёe зz іi їi ј' +
	'j кk мm нh оo пn рp сc тt уy хx ѕs ԁd ԛq ԝw һh ӏl гr';

const LONG: readonly (readonly [string, string])[] = [
	['ß', 'ss'],
	['æ', 'ae'],
	['œ', 'oe'],
	['þ', 'th'],
	['&', 'and']
];

/**
 * Signs read as others: look-alikes of other scripts as Latin letters, `&` as `and`. Names that are
 * truly Greek or Cyrillic are folded in the same way on both sides, and so are still found.
 */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
	...`${PLAIN} ${ALIKE}`.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)] as const),
	...LONG
]);
