import type { Page } from '#lib/instruments/engine/page.ts';

export const where = {
	id: 'where',
	picture: 'home/house',
	fields: [
		{
			id: 'where',
			kind: 'pictures',
			options: [
				{ id: 'home', picture: 'home/house' },
				{ id: 'school', picture: 'school/school' },
				{ id: 'park', picture: 'place/park' },
				{ id: 'cafe', picture: 'place/cafe' },
				{ id: 'office', picture: 'place/office' },
				{ id: 'screen', picture: 'place/screen' }
			],
			audience: 'chosen',
			wish: true
		}
	]
} as const satisfies Page;

export const when = {
	id: 'when',
	picture: 'time/after-school',
	fields: [
		{
			id: 'when',
			kind: 'pictures',
			options: [
				{ id: 'after-school', picture: 'time/after-school' },
				{ id: 'weekend', picture: 'time/weekend' },
				{ id: 'any', picture: 'answer/yes' }
			],
			audience: 'chosen',
			wish: true
		}
	]
} as const satisfies Page;

export const howLong = {
	id: 'how-long',
	picture: 'time/short',
	fields: [
		{
			id: 'how-long',
			kind: 'pictures',
			options: [
				{ id: 'short', picture: 'time/short' },
				{ id: 'long', picture: 'time/long' },
				{ id: 'with-a-break', picture: 'play/toys' }
			],
			audience: 'chosen',
			wish: true
		}
	]
} as const satisfies Page;
