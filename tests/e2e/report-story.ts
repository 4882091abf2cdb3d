import type { Page } from '@playwright/test';
import type { Reached } from './no-trace.ts';
import { signInByClick } from './people.ts';

/** What is written and said in the story of one report about Ash, 14. Nobody in it exists. */
export const said = {
	bus: 'Ash has missed the first lesson on four mornings, because the bus is late.',
	dog: 'Ash walks the neighbour’s dog every day and is never late for it.',
	police: 'Officers spoke to a friend of Ash about a scooter.',
	short: 'We meet to talk about mornings and school. Ash does well with the dog.',
	dispute: 'It was two mornings. On the other two the clinic had asked for him.',
	own: 'I want a bike so that I need no bus. Ask me, not only the grown-ups.',
	account: 'Ash drew me the way to school, and was calm and sure of it.',
	decided: 'The council pays for half of a bicycle for Ash by the end of term.',
	decidedShort: 'The plan goes on. Ash gets help with a bicycle.'
} as const;

/** What one test of the story leaves to the next. */
export interface Story {
	/** When the conference begins, epoch milliseconds. */
	startsAt: number;
	/** The address at which the report is written. */
	report: string;
	/** All that the father of the same child could reach before anything happened. */
	before: Reached;
	/** Addresses of the mother's own. */
	readonly hers: string[];
}

export const mother = /Rowena/;
export const asMother = (page: Page): Promise<void> => signInByClick(page, /Rowena, a mother/);
export const asFather = (page: Page): Promise<void> => signInByClick(page, /Caspian, a father/);

/** A small phone that runs no scripts. */
export const phone = { javaScriptEnabled: false, viewport: { width: 360, height: 740 } };
