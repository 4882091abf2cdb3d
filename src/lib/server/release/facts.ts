import { eq } from 'drizzle-orm';
import { londonDay } from '#lib/domain/calendar/london.ts';
import type { CaseDocument, SectionDecision } from '#lib/domain/report/document.ts';
import { releaseContent, type ReleaseContent } from '#lib/domain/report/release-content.ts';
import type { Approval, ReleaseFacts } from '#lib/domain/report/release-facts.ts';
import { notThere } from '../access/refusal.ts';
import type { Tx } from '../db/client.ts';
import { meetingChild } from '../db/schema/index.ts';
import { attachmentFor, pdfRowFor } from '../papers/attachment.ts';
import { caseDocumentOf } from '../papers/document.ts';
import type { Service } from '../service.ts';
import { authorsFor } from './authors.ts';
import { paperCalendar, timesOf } from './calendar.ts';
import { chairsOf } from './chairs.ts';
import { decisionsOf } from './decisions.ts';
import { fingerprintOf } from './fingerprint.ts';
import { manages } from './managers.ts';
import { nonDisclosuresOf } from './non-disclosures.ts';
import { overrideOf } from './override-made.ts';
import { allowedTerms, termsFor } from './protected-terms.ts';
import { relationshipsOf } from './relationships.ts';
import { stateOf, type PreparedState } from './state.ts';
import { releasesOf, stepsOf, type Gone, type Step } from './steps.ts';
import type { ReleaseSubject } from './subject.ts';
import { summaryOf } from './summary.ts';

/** Everything about one paper for one recipient at one moment, read in one transaction. */
export interface Standing {
	readonly facts: ReleaseFacts;
	readonly content: ReleaseContent;
	/** The paper with its own writers alone. */
	readonly document: CaseDocument;
	readonly pdfId: string | null;
	readonly steps: readonly Step[];
	readonly gone: readonly Gone[];
	readonly state: PreparedState;
	/** The clock runs from an end that nobody said. */
	readonly isEndAssumed: boolean;
}

/** What the one who approves says: whom they confirmed, what they looked at, why it is late. */
export interface Said {
	readonly approval: Approval | null;
	readonly lateReason: string | null;
}

/**
 * All that the release checks look at, from the rows as they are now. A command builds it inside its
 * own transaction, so that nothing it judges can change before it acts.
 */
export function standingOf(
	service: Service,
	db: Tx,
	subject: ReleaseSubject,
	said: Said = { approval: null, lateReason: null }
): Standing {
	const { paper, meeting, outcome, status, child, recipient } = subject;
	const now = service.now();
	const today = londonDay(now);
	const ids = { paper: paper.id, recipient: recipient.recipientId };
	const document = caseDocumentOf(service, db, ids.paper) ?? notThere();
	const decisions: SectionDecision[] = decisionsOf(db, ids);
	const attachment = attachmentFor(service, db, ids.paper, ids.recipient);
	const pdf = attachment ? pdfRowFor(db, ids.paper, ids.recipient) : undefined;
	const summary = summaryOf(service, recipient);
	const reader = {
		id: recipient.recipientId,
		language: recipient.language,
		needsEasyRead: recipient.needsEasyRead
	};
	const content = releaseContent({ document, decisions, recipient: reader, summary, attachment });
	const fingerprint = fingerprintOf(content);
	const steps = stepsOf(service, db, ids);
	const gone = releasesOf(db, ids);
	const state = stateOf(steps, gone, fingerprint);
	const { isEndAssumed, ...times } = timesOf(meeting, outcome);
	const chairIds = chairsOf(db, meeting, child.id, today);
	const preparer = state.prepared?.by ?? '';
	const facts: ReleaseFacts = {
		today,
		now,
		calendar: paperCalendar(service),
		meeting: {
			...times,
			id: meeting.id,
			status,
			childIds: childrenOf(db, meeting.id),
			chairIds
		},
		childId: child.id,
		recipient: reader,
		document: {
			...document,
			authorIds: authorsFor(document, decisions, recipient, pdf?.addedBy ?? null)
		},
		decisions,
		relationships: relationshipsOf(db, recipient.recipientId),
		nonDisclosures: nonDisclosuresOf(db, child.id),
		override: overrideOf(db, steps, ids, { childId: child.id, fingerprint, state }),
		attachment,
		summary,
		terms: termsFor(service, db, { childId: child.id, recipientId: recipient.recipientId }),
		allowedTerms: allowedTerms(service, db, chairIds),
		preparedBy: { id: preparer, isManager: manages(db, preparer, child.id, today) },
		approval: said.approval,
		fingerprint,
		lateReason: said.lateReason
	};
	const read = { facts, content, document, pdfId: pdf?.id ?? null, isEndAssumed };
	return { ...read, steps, gone, state };
}

function childrenOf(db: Tx, meetingId: string): string[] {
	const rows = db
		.select({ childId: meetingChild.childId })
		.from(meetingChild)
		.where(eq(meetingChild.meetingId, meetingId))
		.all();
	return rows.map(({ childId }) => childId);
}
