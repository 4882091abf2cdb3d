import type { Page } from '#lib/instruments/engine/page.ts';
import { questions as questionsField, whyMeeting } from '#lib/instruments/fields/conference.ts';
import { feelToday } from '#lib/instruments/fields/feel-today.ts';

export const feelings = { id: 'feelings', fields: [feelToday] } as const satisfies Page;

export const why = {
	id: 'why',
	picture: 'place/office',
	fields: [whyMeeting]
} as const satisfies Page;

export const whoMayKnow = {
	id: 'who-may-know',
	picture: 'page/private',
	fields: [
		{
			id: 'who-may-know',
			kind: 'pictures',
			options: [
				{ id: 'only-you', picture: 'people/iro' },
				{ id: 'everyone', picture: 'place/office' },
				{ id: 'ask-me-first', picture: 'page/question' }
			],
			audience: 'only-my-iro',
			skips: ['ask-me']
		}
	]
} as const satisfies Page;

export const advocate = {
	id: 'advocate',
	picture: 'people/advocate',
	fields: [
		{
			id: 'advocate',
			kind: 'pictures',
			options: [
				{ id: 'yes-please', picture: 'answer/yes' },
				{ id: 'not-now', picture: 'answer/no' },
				{ id: 'have-one', picture: 'people/advocate' }
			],
			audience: 'chosen',
			skips: ['ask-me'],
			wish: ['yes-please']
		}
	]
} as const satisfies Page;

export const questions = {
	id: 'questions',
	picture: 'page/question',
	fields: [questionsField]
} as const satisfies Page;

export const drawing = {
	id: 'drawing',
	picture: 'part/send-a-drawing',
	fields: [{ id: 'drawing', kind: 'drawing', audience: 'chosen' }]
} as const satisfies Page;
