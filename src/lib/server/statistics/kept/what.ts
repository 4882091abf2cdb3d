import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';

/** What is counted: one value of one measure at meetings of one kind, of children of one band. */
export interface What {
	readonly kind: MeetingKind;
	readonly measure: string;
	readonly value: string;
	/** On the meeting's day; empty where it is no child that is counted. */
	readonly band: string;
}

/** One count of one as it is read from the rows (facts.ts). */
export interface FactRow extends What {
	readonly meeting_id: string;
	readonly child_id: string | null;
	readonly day: DayISO;
	readonly team_id: string;
	readonly lead_id: string;
}
