import { readFileSync, writeFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { avatarLooks, type AvatarPart } from '#lib/instruments/avatar-looks.ts';
import Avatar from '#lib/ui/my-life/Avatar.svelte';
import { layersOf } from './layers.ts';
import { looksOf, type AvatarChoices } from './looks.ts';
import { paintsOf } from './paint.ts';
import { pictureOf } from './picture.ts';
import { mirrored } from './shape.ts';

const parts = Object.entries(avatarLooks) as [AvatarPart, readonly string[]][];
const each = parts.flatMap(([part, looks]) => looks.map((look) => [part, look] as const));

const drawn = (choices: AvatarChoices) => {
	const looks = looksOf(choices);
	return JSON.stringify([layersOf(looks), paintsOf(looks)('skin'), paintsOf(looks)('hair')]);
};

describe('the picture of a look', () => {
	/** After a change to a part: REDRAW=1 npx vitest run src/lib/ui/art/avatar */
	it.each(each)('%s %s is the one that the avatar is drawn with', (part, look) => {
		const file = new URL(`./${part}-${look}.svg`, import.meta.url);
		const picture = pictureOf(part, look);
		if (process.env.REDRAW) writeFileSync(file, picture);
		expect(readFileSync(file, 'utf8') === picture, 'redraw it').toBe(true);
	});

	it('differs from every other of its part', () => {
		for (const [part, looks] of parts) {
			const pictures = looks.map((look) => pictureOf(part, look));
			expect(new Set(pictures).size, part).toBe(looks.length);
		}
	});
});

describe('what was picked', () => {
	it.each<[string, AvatarChoices]>([
		['nothing', {}],
		['empty parts', { skin: [], extras: [] }],
		['looks that nobody drew', { hair: ['mohawk'], skin: ['__proto__'], extras: ['constructor'] }],
		['parts that there are none of', { names: ['Sam'], toString: ['x'] }]
	])('%s: nobody', (_, choices) => {
		expect(drawn(choices)).toBe(drawn({}));
	});

	it('is all drawn, with a headscarf instead of hair', () => {
		const scarf = drawn({ headwear: ['headscarf'], hair: ['locs'] });
		expect(scarf).toBe(drawn({ headwear: ['headscarf'], hair: ['bob'] }));
		expect(scarf).not.toBe(drawn({ hair: ['locs'] }));
	});
});

describe('Avatar', () => {
	const html = (label: string) =>
		render(Avatar, {
			props: { choices: { hair: ['afro'], headwear: ['kippah'] }, label, size: 64 }
		}).body;

	it('is a picture with a name, or none beside one', () => {
		expect(html('Sam')).toMatch(/role="img" aria-label="Sam"/);
		expect(html('')).toMatch(/aria-hidden="true"/);
		expect(html('')).not.toMatch(/role=|aria-label/);
	});

	it('needs no inline style and knows every colour', () => {
		expect(html('Sam')).not.toMatch(/ style="|undefined|NaN/);
		for (const [, colour] of html('Sam').matchAll(/(?:fill|stroke)="([^"]+)"/g)) {
			expect(colour).toMatch(/^(none|#[0-9a-f]{6})$/);
		}
	});
});

it('mirrors a shape about the middle, and back', () => {
	const shape = { d: 'M10 20L30 40Q50 60 70 80Z', fill: 'skin' } as const;
	expect(mirrored(shape).d).toBe('M190 20L170 40Q150 60 130 80Z');
	expect(mirrored(mirrored(shape))).toEqual(shape);
});
