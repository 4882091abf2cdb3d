import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { ClockTime } from '#lib/domain/calendar/clock-time.ts';
import type { Language } from '#lib/i18n/index.ts';

/** What a young person's first page shows; the server lists it field by field. */
export interface HomeView {
	readonly called: string;
	readonly iro: CardView | null;
	readonly meetings: readonly MeetingView[];
	readonly wishes: readonly WishLine[];
	/** Held meetings of which it can be said how they were. */
	readonly toSay: readonly ToSayLine[];
	/** What was released to them, and how much of it they have not opened. */
	readonly papers: { readonly all: number; readonly fresh: number };
	/** Something about an advocate is theirs to say. */
	readonly advocate: {
		readonly what: 'found' | 'check' | 'ended' | 'offered';
		readonly name: string;
	} | null;
	readonly reply: {
		readonly from: string | null;
		readonly body: string;
		readonly at: number;
	} | null;
}

export interface ToSayLine {
	readonly partId: string;
	readonly kind: 'review' | 'conference';
	readonly onDay: DayISO;
	readonly state: 'not-begun' | 'begun' | 'sent';
}

export interface CardView {
	readonly called: string;
	readonly portrait: string | null;
	readonly words: string | null;
	readonly letterTo: string | null;
	readonly ring: string | null;
	readonly textTo: string | null;
	readonly email: string | null;
	readonly changed: { readonly since: DayISO; readonly before: string } | null;
}

export interface MeetingView {
	readonly id: string;
	readonly kind: 'review' | 'conference' | 'visit';
	readonly day: DayISO;
	readonly time: ClockTime;
	readonly daysAway: number;
	readonly venue: string | null;
	readonly guests: readonly string[];
	readonly said: 'not-begun' | 'begun' | 'sent';
}

export interface WishLine {
	readonly id: string;
	readonly wish: string;
	readonly answer: null | {
		readonly verdict: 'yes' | 'partly' | 'no' | 'not-yet';
		readonly reason: string;
		readonly who: string | null;
		readonly byDay: DayISO | null;
		readonly by: string | null;
		readonly at: number;
	};
	readonly done: 'done' | 'partly' | 'not-done' | null;
}

export interface HomeProps {
	readonly home: HomeView;
	readonly language: Language;
}
