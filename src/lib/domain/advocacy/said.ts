import type { DayISO } from '#lib/domain/calendar/day.ts';

/** How an advocate came to know what a child thinks. */
export const GATHERED = ['talked', 'drew', 'observed', 'records'] as const;
export type Gathered = (typeof GATHERED)[number];

/** Who may hear it: the one who hears the child, or the whole meeting. The first is the default (SAFETY R2). */
export const HEARS = ['only-iro', 'say'] as const;
export type Hears = (typeof HEARS)[number];

/** Whether the child told the advocate what to say, or cannot, so that the advocate speaks for their rights. */
export const BASES = ['instructed', 'non-instructed'] as const;
export type Basis = (typeof BASES)[number];

/** What an advocate brings to one meeting: the child's words and the advocate's never mixed. */
export interface Said {
	/** The child's own words, as they said them; empty: none. */
	readonly own: string;
	readonly ownHears: Hears;
	/** What the advocate says, in the advocate's words; empty: nothing. */
	readonly account: string;
	readonly accountHears: Hears;
	readonly gathered: readonly Gathered[];
	/** The day it was gathered on. */
	readonly onDay: DayISO | null;
	/** Who else was there; empty: nobody. */
	readonly others: string;
	readonly basis: Basis | null;
}

export const NOTHING_SAID: Said = {
	own: '',
	ownHears: 'only-iro',
	account: '',
	accountHears: 'only-iro',
	gathered: [],
	onDay: null,
	others: '',
	basis: null
};

/** The longest words of a kind, in UTF-16 units as a browser counts them. */
export const MOST_WORDS = {
	own: 4000,
	account: 6000,
	others: 300,
	changes: 2000,
	why: 600
} as const;

/** The pages on which it is written, in their order; one thing a page. */
export const TASKS = ['words', 'account', 'how', 'hear'] as const;
export type Task = (typeof TASKS)[number];

/** What keeps it from being sent, as the page on which it is put right. */
export function stillMissing(said: Said, files: number): Task[] {
	const missing: Task[] = [];
	if (said.own === '' && said.account === '' && files === 0) missing.push('words');
	if (said.gathered.length === 0 || said.onDay === null || said.basis === null) missing.push('how');
	return missing;
}

/**
 * Whether the child briefed the advocate, which is what the codes PN2 and PN5 are about (SSDA903): the
 * child's own words, or what they showed, go with it, or they told the advocate what to say.
 */
export function isBriefed(said: Said, files: number): boolean {
	return said.own !== '' || files > 0 || said.basis === 'instructed';
}

/** How a page of it stands. */
export function standingOf(said: Said, task: Task): 'done' | 'open' {
	switch (task) {
		case 'words':
			return said.own === '' ? 'open' : 'done';
		case 'account':
			return said.account === '' ? 'open' : 'done';
		case 'how':
			return stillMissing(said, 1).length === 0 ? 'done' : 'open';
		case 'hear':
			return 'done';
	}
}
