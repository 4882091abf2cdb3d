import { describe, expect, it } from 'vitest';
import { asDesigned, changed, chosenFit, fitChoices, fitOfText, fitText, type Fit } from './fit.ts';

const made = (some: Partial<Fit>): Fit => ({ ...asDesigned, ...some });

describe('a fit is kept as a text and read again', () => {
	it.each<[Partial<Fit>, string]>([
		[{}, ''],
		[{ size: 'biggest' }, 'size-biggest'],
		[{ colours: 'contrast', pace: 'slow' }, 'colours-contrast.pace-slow'],
		[{ symbols: 'without', listen: 'off' }, 'symbols-without.listen-off'],
		[
			{ size: 'big', spacing: 'roomy', colours: 'dark', pictures: 'calm', symbols: 'with' },
			'size-big.spacing-roomy.colours-dark.pictures-calm.symbols-with'
		]
	])('%j: %j', (some, text) => {
		expect(fitText(made(some))).toBe(text);
		expect(fitOfText(text)).toEqual(made(some));
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

describe('what this site did not write falls back', () => {
	it.each<[string, Partial<Fit>]>([
		['', {}],
		['.', {}],
		['-', {}],
		['size', {}],
		['size-', {}],
		['size-enormous', {}],
		['SIZE-big', {}],
		['size-big ', {}],
		['size-big"><script>alert(1)</script>', {}],
		['" onload="alert(1)', {}],
		['__proto__-big.constructor-dark', {}],
		['toString-big', {}],
		['size-0', {}],
		['size-big.colours-url(x)', { size: 'big' }],
		['colours-dark.name-Sam', { colours: 'dark' }],
		['size-big.size-bigger', { size: 'bigger' }],
		['\u0000size-big', {}],
		[`size-big.${'x'.repeat(200)}`, {}]
	])('%j', (text, some) => {
		expect(fitOfText(text)).toEqual(made(some));
	});

	it.each<[unknown]>([[null], [undefined], [7], [['dark']], [{ toString: () => 'dark' }]])(
		'a field that holds %j',
		(value) => {
			expect(chosenFit(() => value)).toEqual(asDesigned);
		}
	);
});
