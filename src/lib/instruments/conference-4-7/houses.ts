import type { Page } from '#lib/instruments/engine/page.ts';
import { dreams as dreamsField } from '#lib/instruments/fields/conference.ts';

export const goodHouse = {
	id: 'good-house',
	picture: 'page/good-house',
	fields: [
		{
			id: 'good-things',
			kind: 'pictures',
			options: [
				{ id: 'hug', picture: 'home/hug' },
				{ id: 'food', picture: 'food/meal' },
				{ id: 'bed', picture: 'sleep/bed' },
				{ id: 'story', picture: 'home/story' },
				{ id: 'toys', picture: 'play/toys' },
				{ id: 'outside', picture: 'play/outside' },
				{ id: 'school', picture: 'school/school' },
				{ id: 'friend', picture: 'people/friend' },
				{ id: 'pet', picture: 'people/pet' },
				{ id: 'telly', picture: 'home/telly' }
			],
			most: 10,
			audience: 'chosen'
		}
	]
} as const satisfies Page;

export const worryHouse = {
	id: 'worry-house',
	picture: 'page/worry-house',
	fields: [
		{
			id: 'worry-things',
			kind: 'pictures',
			options: [
				{ id: 'shouting', picture: 'worry/shouting' },
				{ id: 'fighting', picture: 'worry/fighting' },
				{ id: 'hurt', picture: 'worry/hurt' },
				{ id: 'alone', picture: 'worry/alone' },
				{ id: 'hungry', picture: 'worry/hungry' },
				{ id: 'bad-dream', picture: 'sleep/bad-dream' },
				{ id: 'told-off', picture: 'worry/told-off' },
				{ id: 'unwell', picture: 'worry/unwell' },
				{ id: 'seeing-someone', picture: 'worry/seeing-someone' },
				{ id: 'nothing', picture: 'answer/no' }
			],
			most: 10,
			audience: 'chosen',
			notSafe: (picked) => picked.includes('hurt')
		}
	]
} as const satisfies Page;

export const dreamHouse = {
	id: 'dream-house',
	picture: 'page/dream-house',
	fields: [dreamsField]
} as const satisfies Page;
