import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colourOf, contrastOf, tokensAt, type Tokens } from '#tests/support/css-colours.ts';

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');
const bands = ['4-7', '8-11', '12-15', '16-plus', 'family', 'public', 'staff'] as const;
const accents = ['coral', 'lime', 'sky', 'violet', 'amber'] as const;
const most = tokensAt(read('./contrast.css'), ":root[data-colours='contrast'][data-band]");

/** Words, what they stand on, and how far apart these must be (LOOK: the body 7, else 4.5; WCAG 1.4.11: 3). */
const pairs: readonly (readonly [string, string, number])[] = [
	['--ink', '--paper', 7],
	['--ink', '--paper-raised', 7],
	['--ink', '--paper-sunk', 7],
	['--ink', '--accent-soft', 4.5],
	['--ink', '--good-soft', 4.5],
	['--ink', '--warn-soft', 4.5],
	['--ink', '--wrong-soft', 4.5],
	['--ink-soft', '--paper', 4.5],
	['--ink-soft', '--paper-raised', 4.5],
	['--ink-soft', '--paper-sunk', 4.5],
	['--accent-ink', '--paper', 4.5],
	['--accent-ink', '--paper-raised', 4.5],
	['--on-accent', '--accent', 4.5],
	['--good', '--paper-raised', 4.5],
	['--good', '--good-soft', 4.5],
	['--warn', '--paper-raised', 4.5],
	['--warn', '--warn-soft', 4.5],
	['--wrong', '--paper', 4.5],
	['--wrong', '--paper-raised', 4.5],
	['--wrong', '--wrong-soft', 4.5],
	['--focus', '--paper', 3],
	['--focus', '--paper-raised', 3],
	['--ink-soft', '--paper-raised', 3],
	['--edge', '--paper-raised', 3],
	['--edge', '--paper', 3]
];

function tooNear(tokens: Tokens, night: boolean): string[] {
	return pairs.flatMap(([words, on, least]) => {
		if (words === '--edge' && !tokens.has('--edge')) return [];
		const found = contrastOf(colourOf(tokens, words, night), colourOf(tokens, on, night));
		return found >= least ? [] : [`${words} on ${on}: ${found.toFixed(2)}, not ${least}`];
	});
}

const characters = bands.flatMap((band): [string, Tokens][] => {
	const css = read(`../bands/${band}.css`);
	const own = tokensAt(css, `:root[data-band='${band}']`);
	if (band !== '12-15') return [[band, own]];
	return accents.map((accent) => {
		const picked = tokensAt(css, `:root[data-band='${band}'] [data-accent='${accent}']`);
		return [`${band} in ${accent}`, new Map([...own, ...picked])];
	});
});

describe.each(characters)('%s can be read', (_name, own) => {
	it('by day', () => expect(tooNear(own, false)).toEqual([]));
	it('by night', () => expect(tooNear(own, true)).toEqual([]));
	it('in high contrast', () => {
		const tokens = new Map([...own, ...most]);
		expect(tooNear(tokens, true)).toEqual([]);
		const body = contrastOf(colourOf(tokens, '--ink', true), colourOf(tokens, '--paper', true));
		expect(body).toBe(21);
	});
});

describe('what tells', () => {
	const [, own] = characters[0]!;

	it.each([
		['#777', '#888', 'grey words on grey'],
		['light-dark(#000, #222)', '#fff', 'a night of which nobody thought']
	])('words %s on %s: %s', (ink, paper) => {
		const wrong = new Map([...own, ['--ink', ink], ['--paper', paper], ['--focus', '#123']]);
		const night = tooNear(new Map([...wrong, ['--paper-raised', '#1c1c1c']]), true);
		expect(night.some((one) => one.startsWith('--ink on'))).toBe(true);
	});

	it('every night is another than the day', () => {
		const same = characters.filter(
			([, tokens]) =>
				String(colourOf(tokens, '--paper', true)) === String(colourOf(tokens, '--paper', false))
		);
		expect(same).toEqual([]);
	});
});
