import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { AskedLine } from './asking.ts';
import type { Wish } from './WishCard.svelte';

/** A decision as its child sees it; the server lists it field by field. */
export interface DecisionView {
	readonly id: string;
	readonly what: string;
	readonly who: string | null;
	readonly byDay: DayISO | null;
	readonly byWhen: string | null;
	readonly wish: string | null;
	readonly from: string;
	readonly sharedAt: number;
	readonly changedAt: number | null;
	readonly takenBackAt: number | null;
	readonly before: readonly {
		readonly what: string;
		readonly at: number;
		readonly takenBackAt: number | null;
	}[];
	readonly done: null | {
		readonly how: 'done' | 'partly' | 'not-done';
		readonly why: string | null;
	};
	readonly asked: readonly AskedLine[];
}

export type AnsweredWish = Wish & { readonly id: string; readonly asked: readonly AskedLine[] };

/** A held meeting with what came of it. */
export interface MeetingCame {
	readonly partId: string;
	readonly kind: 'review' | 'conference';
	readonly day: DayISO;
	readonly decisions: readonly DecisionView[];
	readonly wishes: readonly AnsweredWish[];
	readonly nothing: null | { readonly from: string; readonly sharedAt: number };
	readonly waiting: null | { readonly due: DayISO; readonly late: boolean };
}
