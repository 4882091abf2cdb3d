import { describe, expect, it } from 'vitest';
import { audit, meeting } from '#lib/server/db/schema/index.ts';
import { aParentAt, tells } from '#tests/support/feedback.ts';
import { allocated, anAdult } from '#tests/support/people.ts';
import { aReview, isHeld, notThere } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { march, told } from '#tests/support/tellings.ts';
import { conferenceTellings } from './conference.ts';
import { toldMeetings } from './list.ts';
import { noteInTime, reportNotes } from './note.ts';
import { readFeedback } from './words.ts';

describe('what was said in words', () => {
	it('is read by the manager, never by who chaired, though they be a manager, too', () => {
		const service = testService();
		const at = told(service);
		const { ids, child, iro } = at.held;
		tells(service, at.mother, 'no', true);
		expect(readFeedback(service, at.manager, ids.meeting).said).toMatchObject([
			{ name: 'Ines Fallow', as: 'parent', answers: [{ field: 'report_in_time', said: ['No'] }] }
		]);
		expect(service.db.select().from(audit).all().at(-1)).toMatchObject({ action: 'feedback.read' });
		expect(() => readFeedback(service, iro, ids.meeting)).toThrow(notThere);
		const both = anAdult(service, ['manager', 'chair'], { teamId: at.teamId });
		expect(readFeedback(service, both, ids.meeting).said).toHaveLength(1);
		allocated(service, both, child, 'chair', { from: '2026-03-09', to: '2026-03-09' });
		expect(() => readFeedback(service, both, ids.meeting)).toThrow(notThere);
		service.db.update(meeting).set({ chairId: at.manager.id }).run();
		expect(() => readFeedback(service, at.manager, ids.meeting)).toThrow(notThere);
	});

	it('without a name is read by nobody', () => {
		const service = testService();
		const at = told(service);
		tells(service, at.mother, 'no', false);
		expect(readFeedback(service, at.manager, at.held.ids.meeting).said).toEqual([]);
		expect(toldMeetings(service, at.manager, march)).toMatchObject([{ forms: 0 }]);
	});

	it('of a review is there for the manager, and has no tellings', () => {
		const service = testService();
		const { manager, teamId } = told(service);
		const review = aReview(service, { onDay: '2026-03-09', teamId });
		isHeld(service, review);
		const carer = aParentAt(service, review, 'foster carer');
		tells(service, carer, 'yes', true);
		const { meeting: id } = review.ids;
		expect(readFeedback(service, manager, id).said).toHaveLength(1);
		expect(() => conferenceTellings(service, manager, id)).toThrow(notThere);
		expect(() => readFeedback(service, review.iro, id)).toThrow(notThere);
		expect(toldMeetings(service, review.iro, march)).toEqual([]);
	});
});

describe('the chair’s note', () => {
	it('is of whoever was to be there or to have the report, and of nobody else', () => {
		const service = testService();
		const at = told(service);
		const outsider = anAdult(service, ['parent']);
		const notes = new Map([
			[at.mother.id, 'partly'],
			[outsider.id, 'yes']
		] as const);
		noteInTime(service, at.held.iro, at.held.ids, notes);
		expect(reportNotes(service, at.held.iro, at.held.ids)).toEqual([
			{ adultId: at.mother.id, name: 'Ines Fallow', noted: 'partly' }
		]);
		noteInTime(service, at.held.iro, at.held.ids, new Map());
		expect(reportNotes(service, at.held.iro, at.held.ids)).toMatchObject([{ noted: 'partly' }]);
		expect(reportNotes(service, at.manager, at.held.ids)).toBeNull();
		expect(() => noteInTime(service, at.manager, at.held.ids, notes)).toThrow(notThere);
	});

	it('waits until the conference was held', () => {
		const service = testService();
		const coming = aReview(service, { kind: 'review-conference', as: 'chair' });
		expect(noteInTime(service, coming.iro, coming.ids, new Map())).toBe('not-held');
		expect(reportNotes(service, coming.iro, coming.ids)).toBeNull();
	});
});
