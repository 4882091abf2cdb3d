import { describe, expect, it } from 'vitest';
import { asDesigned, changed, chosenFit, fitChoices, fitOfText, fitText, type Fit } from './fit.ts';

const made = (some: Partial<Fit>): Fit => ({ ...asDesigned, ...some });

describe('a fit is kept as a text and read again', () => {
	it.each<[Partial<Fit>, string]>([
		[{}, ''],
		[{ size: 'biggest' }, 'size-biggest'],
		[{ colours: 'contrast', pace: 'slow' }, 'colours-contrast.pace-slow'],
		[{ symbols: 'without', listen: 'off' }, 'symbols-without.listen-off'],
		[{ answers: 'two', scan: 'slow' }, 'answers-two.scan-slow'],
		[
			{ size: 'big', spacing: 'roomy', colours: 'dark', pictures: 'calm', symbols: 'with' },
			'size-big.spacing-roomy.colours-dark.pictures-calm.symbols-with'
		]
	])('%j: %j', (some, text) => {
		expect(fitText(made(some))).toBe(text);
		expect(fitOfText(text)).toEqual(made(some));
	});

	it('also with everything chosen otherwise', () => {
		const all = chosenFit((part) => [...fitChoices[part]].sort((a, b) => b.length - a.length)[0]);
		expect(fitOfText(fitText(all))).toEqual(all);
	});

	it('with every choice of every part', () => {
		for (const [part, choices] of Object.entries(fitChoices)) {
			for (const choice of choices) {
				const fit = chosenFit((one) => (one === part ? choice : undefined));
				expect(fitOfText(fitText(fit))).toEqual(fit);
				expect(changed(fit)).toEqual(choice === choices[0] ? [] : [[part, choice]]);
			}
		}
	});
});
