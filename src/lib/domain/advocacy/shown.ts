import type { ClockTime } from '#lib/domain/calendar/clock-time.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { FileView } from '#lib/domain/file/file.ts';
import type { Basis, Gathered, Hears } from './said.ts';

/** How what an advocate brings to a meeting stands. */
export type SaidState = 'none' | 'begun' | 'sent' | 'read' | 'changes' | 'not-me';

/** What a child made of what was sent for them, or that they cannot look it over. */
export type CheckMade = 'thats-me' | 'not-me' | 'changes' | 'cannot-check';

/** What a child may say of it themself. */
export const OWN_CHECKS = ['thats-me', 'not-me', 'changes'] as const satisfies readonly CheckMade[];
export type OwnCheck = (typeof OWN_CHECKS)[number];

/** The checks by which a child does not stand by it: then it counts as nobody's words but the advocate's. */
export const CONTESTING = ['not-me', 'changes'] as const satisfies readonly CheckMade[];

/** Whether the child does not stand by what was sent for them. */
export function isContested(check: CheckMade | 'read' | null | undefined): boolean {
	return CONTESTING.some((one) => one === check);
}

/** A meeting of the child as the advocate may know it: no venue, nobody else (SAFETY, rules of sight). */
export interface AdvocateMeeting {
	readonly part: string;
	readonly kind: 'review' | 'conference';
	readonly day: DayISO;
	readonly time: ClockTime;
	readonly daysAway: number;
	/** It has begun, or is over: nothing can be changed. */
	readonly closed: boolean;
	readonly state: SaidState;
	/** What the child made of it; null: not yet. */
	readonly check: CheckMade | null;
}

/** A child on the advocate's first page. */
export interface AdvocatesChild {
	readonly id: string;
	readonly called: string;
	/** The last day of the authority; null: open. */
	readonly until: DayISO | null;
	readonly meetings: readonly AdvocateMeeting[];
}

/** Who hears a child, with the work contacts of their photocard and nothing they wrote to the child. */
export interface WorkCard {
	readonly as: 'iro' | 'chair';
	readonly called: string;
	/** A drawn portrait's name; null: none that this page may show. */
	readonly portrait: string | null;
	readonly ring: string | null;
	readonly textTo: string | null;
	readonly email: string | null;
	readonly letterTo: string | null;
}

/** What an advocate sent, as whoever may read all of it is shown it: whose words are whose is never mixed. */
export interface SaidView {
	readonly sentId: string;
	/** The advocate, by name. */
	readonly from: string;
	readonly own: string;
	readonly ownHears: Hears;
	/** What the child drew, showed or said: it goes with their words. */
	readonly files: readonly FileView[];
	readonly account: string;
	readonly accountHears: Hears;
	readonly gathered: readonly Gathered[];
	readonly onDay: DayISO | null;
	readonly others: string;
	readonly basis: Basis;
	readonly sentAt: number;
	/** Which sending it is, counted from 1. */
	readonly number: number;
	readonly check: null | {
		readonly what: CheckMade;
		readonly words: string | null;
		readonly at: number;
	};
	readonly readBy: readonly { readonly name: string; readonly at: number }[];
}
