/**
 * The 36 pictures of a picture password, each the name of a file beside this one and of a word in
 * the locale files. Shown in this order: neighbours differ in shape and in darkness, so that a
 * child who can't tell colours apart, or has a small cracked screen, still finds theirs at once.
 */
export const secretPictures = [
	'kite',
	'clock',
	'boat',
	'apple',
	'robot',
	'key',
	'tree',
	'sun',
	'cup',
	'guitar',
	'cloud',
	'glasses',
	'moon',
	'bus',
	'fish',
	'ladder',
	'pencil',
	'bell',
	'umbrella',
	'rocket',
	'chair',
	'duck',
	'book',
	'tent',
	'elephant',
	'lamp',
	'cactus',
	'ball',
	'sock',
	'snail',
	'train',
	'drum',
	'leaf',
	'camera',
	'balloon',
	'hat'
] as const;

export type SecretPicture = (typeof secretPictures)[number];
