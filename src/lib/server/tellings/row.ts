import type { Instant } from '#lib/domain/calendar/london.ts';
import type { ClosedAnswer } from '#lib/domain/feedback/questions.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { ReportVerdict } from '#lib/domain/report/in-time.ts';
import {
	tellingOfAnswer,
	tellingOfChair,
	tellingOfLog,
	type ChairNote,
	type Tellings
} from '#lib/domain/statistics/three-tellings.ts';

/** A held conference, as far as the tellings go. */
export interface ToldMeeting {
	readonly id: string;
	readonly kind: MeetingKind;
	readonly startsAt: Instant;
}

/** What the release log shows of one recipient's report. */
export interface LogTelling {
	readonly verdict: ReportVerdict;
	/** Real hours before the start, negative after it; null: never shared. */
	readonly hoursAhead: number | null;
	readonly openedAt: Instant | null;
}

/** One child's report and one person who was to have it, or told of it. */
export interface TellingRow {
	readonly meetingId: string;
	readonly partId: string;
	readonly adultId: string;
	readonly log: LogTelling | null;
	/** Answered with a name; null: not, or left out. */
	readonly answer: ClosedAnswer | null;
	readonly noted: ChairNote | null;
}

/** What a row's three sources tell. */
export function tellingsOf({ log, answer, noted }: TellingRow): Tellings {
	return {
		log: log && tellingOfLog(log.verdict),
		parent: tellingOfAnswer(answer),
		chair: tellingOfChair(noted)
	};
}
