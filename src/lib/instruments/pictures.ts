import { avatarPictures, type AvatarPicture } from '#lib/instruments/avatar-looks.ts';

/**
 * Every picture an instrument may show, by id `group/name`. Whoever draws them draws this list;
 * options point to it by type, so a picture that does not exist does not compile.
 */
export const pictureGroups = {
	/** One neutral creature, neither a child nor an animal of any colour of skin, in nine moods. */
	feeling: ['happy', 'excited', 'okay', 'sad', 'angry', 'worried', 'scared', 'lonely', 'mixed-up'],
	people: [
		'mum',
		'dad',
		'carer',
		'brother',
		'sister',
		'grandma',
		'grandad',
		'aunt-or-uncle',
		'friend',
		'other-child',
		'teacher',
		'social-worker',
		'key-worker',
		'iro',
		'advocate',
		'doctor',
		'pet'
	],
	/** Things at home; `house` also stands for home as a place to meet. */
	home: ['house', 'my-room', 'garden', 'telly', 'bath', 'hug', 'story'],
	food: ['meal'],
	sleep: ['bed', 'bad-dream'],
	play: ['toys', 'outside'],
	school: ['school', 'playground'],
	/** Never frightening: shown by the creature's face and by things, not by an act. */
	worry: [
		'shouting',
		'fighting',
		'hurt',
		'alone',
		'hungry',
		'unwell',
		'told-off',
		'mean-children',
		'moving',
		'seeing-someone'
	],
	/** The creature nods, wavers, shakes its head, shrugs. */
	answer: ['yes', 'sometimes', 'no', 'not-sure', 'missing'],
	place: ['park', 'cafe', 'office', 'screen'],
	time: ['after-school', 'weekend', 'short', 'long'],
	/** Ways to take part in a meeting. */
	part: ['in-the-room', 'for-a-bit', 'send-a-drawing', 'someone-speaks', 'lead'],
	/** What a page is about, when no option shows it. */
	page: ['wishes', 'private', 'safe', 'question', 'good-house', 'worry-house', 'dream-house'],
	sticker: [
		'sun',
		'cloud',
		'rainbow',
		'star',
		'moon',
		'heart',
		'flower',
		'tree',
		'house',
		'car',
		'boat',
		'bike',
		'ball',
		'kite',
		'book',
		'cake',
		'apple',
		'teddy',
		'dog',
		'cat',
		'bird',
		'fish',
		'butterfly',
		'lightning'
	]
} as const satisfies Record<string, readonly string[]>;

type PictureGroup = keyof typeof pictureGroups;

/** The id of a picture in one group, such as `people/mum`. */
export type PictureIn<G extends PictureGroup> = `${G}/${(typeof pictureGroups)[G][number]}`;

export type PictureId = { [G in PictureGroup]: PictureIn<G> }[PictureGroup] | AvatarPicture;
export type Feeling = (typeof pictureGroups.feeling)[number];
export type StickerId = (typeof pictureGroups.sticker)[number];

export const pictureIds: readonly PictureId[] = [
	...Object.entries(pictureGroups).flatMap(([group, names]) =>
		names.map((name) => `${group}/${name}` as PictureId)
	),
	...avatarPictures
];
