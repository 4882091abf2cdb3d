import { change, drawIt, felt, good, pictures } from '#lib/instruments/how-it-was/fields.ts';
import type { HowItWasForm } from '#lib/instruments/how-it-was/how-it-was.ts';

/** 4 to 7: one picture question a screen, and a drawing. */
export const howItWas4To7 = {
	id: 'how-it-was-4-7',
	version: 1,
	band: '4-7',
	pages: [
		{ id: 'heard', picture: 'people/iro', fields: [pictures.heard] },
		{ id: 'understood', picture: 'page/question', fields: [pictures.understood] },
		{ id: 'felt', picture: 'feeling/okay', fields: [felt] },
		{ id: 'next', picture: 'time/after-school', fields: [pictures.next] },
		{ id: 'again', picture: 'part/in-the-room', fields: [pictures.again] },
		{ id: 'draw', picture: 'part/send-a-drawing', fields: [drawIt] }
	]
} as const satisfies HowItWasForm;

/** 8 to 11: three stops. */
export const howItWas8To11 = {
	id: 'how-it-was-8-11',
	version: 1,
	band: '8-11',
	pages: [
		{ id: 'heard', picture: 'people/iro', fields: [pictures.heard, pictures.understood] },
		{ id: 'next', picture: 'time/after-school', fields: [pictures.next, pictures.again, felt] },
		{ id: 'words', picture: 'page/wishes', fields: [good, change] }
	]
} as const satisfies HowItWasForm;
