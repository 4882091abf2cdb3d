/** The pictures a child may choose for their printed card, each the name of a file beside this one. */
export const cardPictures = [
	'whale',
	'comet',
	'bicycle',
	'lighthouse',
	'hot-air-balloon',
	'hedgehog',
	'toucan',
	'paper-boat',
	'headphones',
	'mountains',
	'sunflower',
	'skateboard'
] as const;

export type CardPicture = (typeof cardPictures)[number];
