/**
 * What a drawn avatar is put together from, part by part. Each part is a field of the first page of
 * the booklet, and each look has a picture of its own; one hand draws them for all ages.
 */
export const avatarLooks = {
	skin: ['lightest', 'light', 'light-tan', 'tan', 'light-brown', 'brown', 'dark-brown', 'darkest'],
	hair: [
		'none',
		'cropped',
		'short',
		'curly',
		'afro',
		'puffs',
		'bob',
		'long',
		'wavy',
		'ponytail',
		'bun',
		'braids',
		'locs'
	],
	'hair-colour': [
		'black',
		'dark-brown',
		'brown',
		'blond',
		'ginger',
		'pink',
		'purple',
		'blue',
		'green'
	],
	headwear: ['none', 'headscarf', 'patka', 'turban', 'kippah', 'cap', 'beanie', 'hairband'],
	extras: ['glasses', 'freckles', 'hearing-aid', 'earrings', 'braces', 'beard', 'wheelchair'],
	top: ['t-shirt', 'stripes', 'hoodie', 'shirt', 'jumper', 'sports', 'dungarees'],
	colour: ['red', 'orange', 'yellow', 'green', 'teal', 'blue', 'purple', 'grey']
} as const satisfies Record<string, readonly string[]>;

export type AvatarPart = keyof typeof avatarLooks;
export type AvatarLook<P extends AvatarPart> = (typeof avatarLooks)[P][number];

/** The picture of a look: `avatar/hair-bob`. */
export type AvatarPicture<P extends AvatarPart = AvatarPart> = {
	[Part in P]: `avatar/${Part}-${AvatarLook<Part>}`;
}[P];

/** The picture of a look. */
export function avatarPicture<P extends AvatarPart>(part: P, look: AvatarLook<P>): AvatarPicture {
	return `avatar/${part}-${look}` as AvatarPicture;
}

export const avatarPictures: readonly AvatarPicture[] = Object.entries(avatarLooks).flatMap(
	([part, looks]) => looks.map((look) => `avatar/${part}-${look}` as AvatarPicture)
);
