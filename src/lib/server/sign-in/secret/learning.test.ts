import { describe, expect, it } from 'vitest';
import type { secretPictures } from '#lib/ui/art/secret/index.ts';
import type { Learning } from '../steps.ts';
import {
	learningView,
	practisePicture,
	practiseWords,
	toLearn,
	toPractise,
	type Practice
} from './learning.ts';

const pictures: Learning = {
	...toLearn('pictures'),
	chosen: { kind: 'pictures', parts: ['kite', 'boat', 'sun', 'key'] }
};
const words: Learning = {
	...toLearn('words'),
	chosen: { kind: 'words', parts: ['otter', 'lemon', 'boat', 'kite'] }
};

function picking(names: readonly (typeof secretPictures)[number][]): Practice {
	let now: Practice = { went: 'more', learning: toPractise(pictures) };
	names.forEach((name, index) => (now = practisePicture(now.learning, index + 1, name)));
	return now;
}

describe('learning a secret', () => {
	it('shows it first, hides it in practice', () => {
		expect(learningView(toLearn('words'))).toMatchObject({ at: 'show', missed: 0 });
		expect(learningView(toPractise(pictures))).toEqual({
			at: 'practise',
			kind: 'pictures',
			picked: 0
		});
	});

	it('is right when the four come in order', () => {
		expect(picking(['kite', 'boat', 'sun', 'key']).went).toBe('right');
	});

	it('goes on until there are four', () => {
		expect(picking(['kite', 'boat', 'sun'])).toMatchObject({
			went: 'more',
			learning: { picked: { length: 3 } }
		});
	});

	it('shows it once more after a wrong try, with a fresh start', () => {
		const { went, learning } = picking(['boat', 'kite', 'sun', 'key']);
		expect(went).toBe('wrong');
		expect(learningView(learning)).toMatchObject({ at: 'show', missed: 1 });
		expect(learning.picked).toEqual([]);
	});

	it('takes words however they are typed', () => {
		expect(practiseWords(toPractise(words), ' Otter lemon, BOAT kite').went).toBe('right');
		expect(practiseWords(toPractise(words), 'otter lemon boat').went).toBe('wrong');
	});

	it('takes no practice before it begins, nor of the other kind', () => {
		expect(practiseWords(words, 'otter lemon boat kite').went).toBe('more');
		expect(practiseWords(toPractise(pictures), 'kite boat sun key').went).toBe('more');
		expect(practisePicture(toPractise(words), 1, 'kite').went).toBe('more');
	});
});
