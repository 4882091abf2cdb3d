import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import type { Attachment } from '#lib/domain/report/attachment.ts';
import type { CaseDocument, Section, SectionDecision } from '#lib/domain/report/document.ts';
import type { ReleaseFacts } from '#lib/domain/report/release-facts.ts';
import type { DatedRelationship, Override } from '#lib/domain/report/restriction.ts';
import type { SectionSource } from '#lib/domain/report/section-source.ts';

/** For tests: a section with one paragraph. */
export function exampleSection(id: string, source: SectionSource, text: string): Section {
	return { id, source, heading: `About ${id}`, text: [{ kind: 'paragraph', text }] };
}

/** For tests: what somebody decided about a section of the example document for the mother. */
export function exampleDecision(
	sectionId: string,
	isAllowed: boolean,
	change: Partial<SectionDecision> = {}
): SectionDecision {
	return {
		documentId: 'report',
		sectionId,
		recipientId: 'mother',
		isAllowed,
		decidedBy: 'support',
		decidedAt: 1,
		...change
	};
}

const document: CaseDocument = {
	id: 'report',
	kind: 'report',
	meetingId: 'conference',
	childId: 'child',
	authorIds: ['worker'],
	writtenFor: 'adults',
	sections: [
		exampleSection('home', 'social-work', 'The kitchen is warm and there is food.'),
		exampleSection('police', 'police', 'What the constable wrote.'),
		exampleSection('school', 'school', 'Reading goes well.')
	]
};

/** For tests: a relationship of the mother's to the child. */
export const exampleRelationship: DatedRelationship = {
	recipientId: 'mother',
	childId: 'child',
	kind: 'mother',
	contact: 'open',
	from: '2014-05-14',
	to: null
};

/** For tests: a manager's override of restricted contact between the mother and the child. */
export const exampleOverride: Override = {
	by: { id: 'manager', isManager: true },
	reason: 'The court asked for it.',
	documentId: 'report',
	recipientId: 'mother',
	restrictions: ['contact-restricted']
};

/** For tests: a PDF of one page for the mother, read and whole. */
export const exampleAttachment: Attachment = {
	recipientId: 'mother',
	childId: 'child',
	isWhole: true,
	digest: 'pdf',
	pages: [{ hasTextLayer: true, hasPicture: false }],
	texts: [
		{ id: 'name', part: 'file-name', text: 'report.pdf' },
		{ id: 'title', part: 'metadata', text: '' },
		{ id: 'page-1', part: 'pdf-text', text: 'The plan in one page.' }
	],
	confirmations: []
};

/** For tests: a release about which every check passes, 25 hours before an initial conference. */
export const exampleFacts: ReleaseFacts = {
	today: '2025-01-20',
	now: londonInstant('2025-01-20', '09:00'),
	calendar: { holidays: ENGLAND_AND_WALES },
	meeting: {
		id: 'conference',
		kind: 'initial-conference',
		status: 'planned',
		startsAt: londonInstant('2025-01-21', '10:00'),
		endedAt: null,
		childIds: ['child', 'sibling'],
		chairIds: ['chair']
	},
	childId: 'child',
	recipient: { id: 'mother', language: 'en', needsEasyRead: false },
	document,
	decisions: [exampleDecision('police', false)],
	relationships: [exampleRelationship],
	nonDisclosures: [],
	override: null,
	attachment: exampleAttachment,
	summary: {
		recipientId: 'mother',
		language: 'en-GB',
		isEasyRead: false,
		text: 'We meet to talk about home.'
	},
	terms: [{ kind: 'school', text: 'Example Hill Primary' }],
	allowedTerms: [],
	preparedBy: { id: 'support', isManager: false },
	approval: {
		by: { id: 'chair', isManager: false },
		recipientId: 'mother',
		fingerprint: 'as-shown'
	},
	fingerprint: 'as-shown',
	lateReason: null
};

/** For tests: what makes it a release to the young person themself, which passes too. */
export const exampleToChild: Partial<ReleaseFacts> = {
	recipient: { ...exampleFacts.recipient, id: 'child' },
	relationships: [],
	attachment: null,
	decisions: [exampleDecision('police', false, { recipientId: 'child' })],
	summary: { recipientId: 'child', language: 'en', isEasyRead: true, text: 'We talk about home.' },
	approval: {
		by: { id: 'chair', isManager: false },
		recipientId: 'child',
		fingerprint: 'as-shown'
	},
	document: { ...document, writtenFor: 'young-person' }
};
