import { eq } from 'drizzle-orm';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import {
	meeting,
	meetingChild,
	meetingOutcome,
	nonDisclosure,
	paper,
	paperRecipient,
	paperWriter,
	protectedTerm,
	relationship
} from '#lib/server/db/schema/index.ts';
import { newId } from '#lib/server/db/id.ts';
import { aMeeting } from '#tests/support/meetings.ts';
import { addSection } from '#tests/support/releasing.ts';

import { firstSection, pdfWith, summaryOf, textOf, type Fault } from './release-changes.ts';

/** Faults by name, each with every reason it stops a release for. */
export const faults: Readonly<Record<string, readonly [string, Fault]>> = {
	'the child was taken out of the meeting': [
		'belongs-together: child-not-of-this-meeting',
		({ service, at }) => {
			const other = aMeeting(service, [at.sibling]);
			const [part] = other.parts;
			service.db
				.update(meetingChild)
				.set({ childId: at.sibling.id, meetingId: other.meetingId })
				.where(eq(meetingChild.id, part!))
				.run();
			service.db
				.update(paper)
				.set({ meetingChildId: part! })
				.where(eq(paper.childId, at.child.id))
				.run();
		}
	],
	'the meeting was called off': [
		'belongs-together: meeting-is-off',
		({ service, at }) =>
			service.db
				.insert(meetingOutcome)
				.values({
					meetingId: at.meetingId,
					outcome: 'cancelled',
					recordedBy: at.chair.id,
					recordedAt: service.now()
				})
				.run()
	],
	'the relationship is of no known kind': [
		'belongs-together: relationship-unknown',
		({ service, at }) =>
			service.db
				.update(relationship)
				.set({ kind: 'Unknown' })
				.where(eq(relationship.adultId, at.mother.id))
				.run()
	],
	'the relationship has ended': [
		'belongs-together: relationship-ended',
		({ service, at }) =>
			service.db
				.update(relationship)
				.set({ to: '2026-03-09' })
				.where(eq(relationship.adultId, at.mother.id))
				.run()
	],
	'contact was restricted meanwhile': [
		'not-restricted: restriction-in-force',
		({ service, at }) =>
			service.db
				.update(relationship)
				.set({ contact: 'restricted' })
				.where(eq(relationship.adultId, at.mother.id))
				.run()
	],
	'a non-disclosure flag was set meanwhile': [
		'not-restricted: restriction-in-force',
		({ service, at }) =>
			service.db
				.insert(nonDisclosure)
				.values({
					id: newId(),
					childId: at.child.id,
					recipientId: null,
					why: service.vault.seal('non_disclosure.why:x', 'x'),
					from: '2026-03-10',
					to: null,
					setBy: at.chair.id,
					setAt: service.now()
				})
				.run()
	],
	'a police section was added meanwhile': [
		'sections-decided: section-undecided',
		({ service, at, ids }) =>
			void addSection(service, ids.paper, at.worker, { source: 'police', text: 'More.' }, 9)
	],
	'the text points at a part by number': [
		'sections-decided: points-at-a-part',
		(scene) => textOf(scene.service, firstSection(scene), 'As set out in section 2.')
	],
	'the text holds a telephone number': [
		'nothing-protected: protected-term',
		(scene) => textOf(scene.service, firstSection(scene), 'Ring 07700 900123.')
	],
	'a place was put on the list meanwhile': [
		'nothing-protected: protected-term',
		({ service, at }) => {
			const id = newId();
			service.db
				.insert(protectedTerm)
				.values({
					id,
					childId: at.sibling.id,
					kind: 'place',
					text: service.vault.seal(`protected_term.text:${id}`, 'the kitchen'),
					recipientId: at.mother.id,
					addedBy: at.worker.id,
					addedAt: service.now()
				})
				.run();
		}
	],
	'the PDF is not whole': [
		'nothing-protected: attachment-not-whole',
		(scene) => pdfWith(scene, {})
	],
	'the PDF’s name tells': [
		'nothing-protected: attachment-not-whole|nothing-protected: protected-term',
		(scene) => pdfWith(scene, {}, 'AB10 1XG.pdf')
	],
	'a page of the PDF is a picture': [
		'nothing-protected: attachment-not-whole|nothing-protected: page-not-confirmed',
		(scene) => pdfWith(scene, { pages: [{ hasTextLayer: false, hasPicture: true }] })
	],
	'there is no summary any more': [
		'plainly-summed-up: no-summary',
		(scene) => summaryOf(scene, null)
	],
	'the summary is in another language': [
		'plainly-summed-up: summary-in-another-language',
		(scene) => summaryOf(scene, { language: 'pl', isEasyRead: false, text: 'Krótko.' })
	],
	'they need easy read': [
		'plainly-summed-up: summary-not-easy-read',
		({ service }) => service.db.update(paperRecipient).set({ needsEasyRead: true }).run()
	],
	'the approver wrote a part meanwhile': [
		'two-people: approver-wrote-it',
		({ service, at, ids }) =>
			service.db
				.insert(paperWriter)
				.values({ paperId: ids.paper, adultId: at.chair.id, since: service.now() })
				.run()
	],
	'another chairs the meeting now': [
		'two-people: approver-neither-manager-nor-chair',
		({ service, at }) =>
			service.db
				.update(meeting)
				.set({ chairId: at.otherManager.id })
				.where(eq(meeting.id, at.meetingId))
				.run()
	],
	'it became late meanwhile': [
		'on-time: late-without-reason',
		({ service }) => service.set(londonInstant('2026-03-23', '15:30') + 1)
	]
};
