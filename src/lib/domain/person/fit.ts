/**
 * What a reader can have made to fit them, and the choices of each. The first is how a page is
 * designed; `by-band` leaves it to the character of the page, where the youngest have pictures.
 */
export const fitChoices = {
	size: ['designed', 'big', 'bigger', 'biggest'],
	spacing: ['designed', 'roomy'],
	colours: ['device', 'light', 'dark', 'contrast'],
	pictures: ['designed', 'calm'],
	symbols: ['by-band', 'with', 'without'],
	listen: ['on', 'off'],
	pace: ['usual', 'slow', 'fast'],
	/** Every question with all its answers, or as choices between two: for a switch or two keys. */
	answers: ['all', 'two'],
	/** Of two choices one after the other is lit by itself, so that one switch does. */
	scan: ['off', 'slow', 'usual', 'fast']
} as const;

export type FitPart = keyof typeof fitChoices;
export type Fit = { readonly [P in FitPart]: (typeof fitChoices)[P][number] };

const parts = Object.keys(fitChoices) as FitPart[];
/** No text that is longer was written here. */
const LONGEST = 160;

/** The choices among those that were given: whatever is none of them is as designed. */
export function chosenFit(given: (part: FitPart) => unknown): Fit {
	return {
		size: oneOf(fitChoices.size, given('size')),
		spacing: oneOf(fitChoices.spacing, given('spacing')),
		colours: oneOf(fitChoices.colours, given('colours')),
		pictures: oneOf(fitChoices.pictures, given('pictures')),
		symbols: oneOf(fitChoices.symbols, given('symbols')),
		listen: oneOf(fitChoices.listen, given('listen')),
		pace: oneOf(fitChoices.pace, given('pace')),
		answers: oneOf(fitChoices.answers, given('answers')),
		scan: oneOf(fitChoices.scan, given('scan'))
	};
}

/** The choice that was asked for, or the first. */
function oneOf<T extends string>(offered: readonly [T, ...T[]], asked: unknown): T {
	return offered.find((one) => one === asked) ?? offered[0];
}

/** Everything as designed. */
export const asDesigned: Fit = chosenFit(() => undefined);

/** What somebody chose otherwise than designed, each part with its choice. */
export function changed(fit: Fit): readonly (readonly [FitPart, string])[] {
	return parts.flatMap((part) =>
		fit[part] === fitChoices[part][0] ? [] : [[part, fit[part]] as const]
	);
}

/** The text a fit is kept as: `size-big.colours-dark`; empty: as designed. */
export function fitText(fit: Fit): string {
	return changed(fit)
		.map(([part, choice]) => `${part}-${choice}`)
		.join('.');
}

/** The fit a text keeps. Whatever this site did not write, in whole or in part, is as designed. */
export function fitOfText(text: string): Fit {
	if (text.length > LONGEST) return asDesigned;
	const kept = new Map(
		text.split('.').map((piece) => {
			const at = piece.indexOf('-');
			return [piece.slice(0, at), piece.slice(at + 1)];
		})
	);
	return chosenFit((part) => kept.get(part));
}
