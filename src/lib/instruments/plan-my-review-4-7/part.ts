import type { Page } from '#lib/instruments/engine/page.ts';

export const takePart = {
	id: 'take-part',
	picture: 'part/in-the-room',
	fields: [
		{
			id: 'take-part',
			kind: 'pictures',
			options: [
				{ id: 'in-the-room', picture: 'part/in-the-room' },
				{ id: 'for-a-bit', picture: 'part/for-a-bit' },
				{ id: 'send-views', picture: 'part/send-a-drawing' },
				{ id: 'someone-speaks', picture: 'part/someone-speaks' },
				{ id: 'not-come', picture: 'answer/no' },
				{ id: 'not-sure', picture: 'answer/not-sure' }
			],
			audience: 'chosen',
			wish: ['in-the-room', 'for-a-bit', 'send-views', 'someone-speaks', 'not-come']
		}
	]
} as const satisfies Page;

/** Leading, in a size that fits: a bell to ring, a drawing to show. */
export const lead = {
	id: 'lead',
	picture: 'part/lead',
	fields: [
		{
			id: 'lead',
			kind: 'pictures',
			options: [
				{ id: 'part', picture: 'part/lead' },
				{ id: 'with-help', picture: 'part/someone-speaks' },
				{ id: 'no', picture: 'answer/no' }
			],
			audience: 'chosen',
			wish: ['part', 'with-help']
		}
	]
} as const satisfies Page;
