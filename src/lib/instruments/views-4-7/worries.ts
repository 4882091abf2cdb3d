import type { Page } from '#lib/instruments/engine/page.ts';

export const worries = {
	id: 'worries',
	picture: 'feeling/worried',
	fields: [
		{
			id: 'worries',
			kind: 'pictures',
			options: [
				{ id: 'mean-children', picture: 'worry/mean-children' },
				{ id: 'school', picture: 'school/playground' },
				{ id: 'moving', picture: 'worry/moving' },
				{ id: 'seeing-someone', picture: 'worry/seeing-someone' },
				{ id: 'unwell', picture: 'worry/unwell' },
				{ id: 'fighting', picture: 'worry/fighting' },
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
