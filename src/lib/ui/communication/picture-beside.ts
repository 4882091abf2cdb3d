import type { PictureId } from '#lib/instruments/pictures.ts';

const beside: Readonly<Record<string, PictureId>> = {
	'helps time': 'time/long',
	'helps short-words': 'home/story',
	'helps pictures': 'part/send-a-drawing',
	'helps someone': 'part/someone-speaks',
	'helps breaks': 'part/for-a-bit',
	'helps quiet': 'page/private',
	'helps toy': 'sticker/teddy',
	'helps outside': 'play/outside',
	'pace quick': 'time/short',
	'pace long': 'time/long'
};

/** The picture beside an answer, where one was drawn that means it. */
export function pictureBeside(name: string, value: string): PictureId | undefined {
	return beside[`${name} ${value}`];
}
