import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import FileShown from './FileShown.svelte';

const shown = (pixels?: { width: number; height: number }) =>
	render(FileShown, {
		props: {
			file: { kind: 'photo', caption: '', pixels },
			address: '/photo',
			label: 'A photo',
			unplayed: ''
		}
	}).body;

it.each([
	[{ width: 1600, height: 1200 }, 'width="1600" height="1200"', false],
	[{ width: 900, height: 1600 }, 'width="900" height="1600"', true]
])('a photo of %j keeps its place before it is there', (pixels, size, isTall) => {
	expect(shown(pixels)).toContain(size);
	expect(/class="[^"]*\btall\b/.test(shown(pixels))).toBe(isTall);
});

it('a photo of which the size was not kept is shown all the same', () => {
	expect(shown()).toMatch(/<img[^>]* src="\/photo"/);
	expect(shown()).not.toMatch(/<img[^>]* (width|height)=/);
});
