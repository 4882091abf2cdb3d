import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { Instant } from '#lib/domain/calendar/london.ts';
import type { DueCalendar } from '#lib/domain/meeting/due.ts';
import type { MeetingStatus } from '#lib/domain/meeting/status.ts';
import type { Attachment } from '#lib/domain/report/attachment.ts';
import type { CaseDocument, SectionDecision } from '#lib/domain/report/document.ts';
import type { CaseTerm } from '#lib/domain/report/protected-terms/case-term.ts';
import type { MeetingTimes } from '#lib/domain/report/release-clock.ts';
import type { DatedRelationship, NonDisclosure, Override } from '#lib/domain/report/restriction.ts';

/** Somebody who acts on a release, as they are on the day they act. */
export interface ReleasePerson {
	readonly id: string;
	/** A manager of the service. */
	readonly isManager: boolean;
}

/** The one whom a version is for: the young person themself (the child's own id), or an adult by name. */
export interface Recipient {
	readonly id: string;
	/** The language they read, as a tag (`pl`, `en-GB`). */
	readonly language: string;
	readonly needsEasyRead: boolean;
}

/** What a document says in short, in plain words, written for one recipient. */
export interface PlainSummary {
	readonly recipientId: string;
	readonly language: string;
	readonly isEasyRead: boolean;
	readonly text: string;
}

/** That somebody looked at exactly what the recipient will see, and confirmed the recipient by name. */
export interface Approval {
	readonly by: ReleasePerson;
	/** Whom they confirmed. */
	readonly recipientId: string;
	/** The fingerprint of what they looked at. */
	readonly fingerprint: string;
}

export interface ReleaseMeeting extends MeetingTimes {
	readonly id: string;
	readonly status: MeetingStatus;
	/** Every child it is about. */
	readonly childIds: readonly string[];
	/** Its chair (of a review: the IRO), and whoever covers for them by name on this day. */
	readonly chairIds: readonly string[];
}

/** All that the release checks look at, as plain data. */
export interface ReleaseFacts {
	readonly today: DayISO;
	readonly now: Instant;
	readonly calendar: DueCalendar;
	readonly meeting: ReleaseMeeting;
	readonly childId: string;
	readonly recipient: Recipient;
	readonly document: CaseDocument;
	readonly decisions: readonly SectionDecision[];
	/** Every relationship known, past ones too; those of others are passed over. */
	readonly relationships: readonly DatedRelationship[];
	readonly nonDisclosures: readonly NonDisclosure[];
	readonly override: Override | null;
	readonly attachment: Attachment | null;
	readonly summary: PlainSummary | null;
	/** The case's own list, for this recipient. */
	readonly terms: readonly CaseTerm[];
	/** Numbers and addresses of the council that anybody may know. */
	readonly allowedTerms: readonly string[];
	readonly preparedBy: ReleasePerson;
	/** Null: nobody has approved it yet. */
	readonly approval: Approval | null;
	/** The fingerprint of what would be released now: version, summary and attachment. */
	readonly fingerprint: string;
	/** Why it is late, as the one who releases it says; the family is told. */
	readonly lateReason: string | null;
}
