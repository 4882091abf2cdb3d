import type { Page } from '#lib/instruments/engine/page.ts';

/** Home and food and sleep and play. */
export const homeGood = {
	id: 'home-good',
	picture: 'page/good-house',
	fields: [
		{
			id: 'home-good',
			kind: 'pictures',
			options: [
				{ id: 'food', picture: 'food/meal' },
				{ id: 'bed', picture: 'sleep/bed' },
				{ id: 'my-room', picture: 'home/my-room' },
				{ id: 'toys', picture: 'play/toys' },
				{ id: 'outside', picture: 'play/outside' },
				{ id: 'garden', picture: 'home/garden' },
				{ id: 'telly', picture: 'home/telly' },
				{ id: 'bath', picture: 'home/bath' },
				{ id: 'story', picture: 'home/story' },
				{ id: 'hug', picture: 'home/hug' },
				{ id: 'pet', picture: 'people/pet' }
			],
			most: 11,
			audience: 'chosen'
		}
	]
} as const satisfies Page;

export const homeHard = {
	id: 'home-hard',
	picture: 'page/worry-house',
	fields: [
		{
			id: 'home-hard',
			kind: 'pictures',
			options: [
				{ id: 'food', picture: 'food/meal' },
				{ id: 'hungry', picture: 'worry/hungry' },
				{ id: 'bed', picture: 'sleep/bed' },
				{ id: 'bad-dream', picture: 'sleep/bad-dream' },
				{ id: 'shouting', picture: 'worry/shouting' },
				{ id: 'told-off', picture: 'worry/told-off' },
				{ id: 'alone', picture: 'worry/alone' },
				{ id: 'hurt', picture: 'worry/hurt' },
				{ id: 'nothing', picture: 'answer/no' }
			],
			most: 9,
			audience: 'chosen',
			notSafe: (picked) => picked.includes('hurt')
		}
	]
} as const satisfies Page;

export const safe = {
	id: 'safe',
	picture: 'page/safe',
	fields: [
		{
			id: 'safe-at-home',
			kind: 'pictures',
			options: [
				{ id: 'yes', picture: 'answer/yes' },
				{ id: 'sometimes', picture: 'answer/sometimes' },
				{ id: 'no', picture: 'answer/no' },
				{ id: 'not-sure', picture: 'answer/not-sure' }
			],
			audience: 'chosen',
			notSafe: (picked) => picked.includes('no')
		}
	]
} as const satisfies Page;
