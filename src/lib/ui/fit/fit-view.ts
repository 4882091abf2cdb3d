import type { Band } from '#lib/domain/person/band.ts';
import type { Fit, FitPart } from '#lib/domain/person/fit.ts';
import { fitChoices } from '#lib/domain/person/fit.ts';

/** Whose words the page has: a band's, or everybody else's. */
export type FitReader = Band | 'open';

/** The parts in the order they are asked. */
export const fitParts = Object.keys(fitChoices) as FitPart[];

/**
 * The choices of a part as somebody is shown them. Whoever has a band sees whether answers have
 * pictures now; from 12 on they have none by design.
 */
export function choicesShown(part: FitPart, reader: FitReader): readonly string[] {
	if (part === 'symbols' && reader !== 'open') return ['with', 'without'];
	return part === 'pace' ? ['slow', 'usual', 'fast'] : fitChoices[part];
}

/** The choice that stands. */
export function chosenNow(fit: Fit, part: FitPart, reader: FitReader): string {
	if (part !== 'symbols' || fit.symbols !== 'by-band' || reader === 'open') return fit[part];
	return reader === '4-7' || reader === '8-11' ? 'with' : 'without';
}
