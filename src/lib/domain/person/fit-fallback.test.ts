import { describe, expect, it } from 'vitest';
import { asDesigned, chosenFit, fitOfText, type Fit } from './fit.ts';

const made = (some: Partial<Fit>): Fit => ({ ...asDesigned, ...some });

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
