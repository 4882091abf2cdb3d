import { describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import { HOUR } from '#lib/domain/calendar/london.ts';
import { newId } from '#lib/server/db/id.ts';
import { audit } from '#lib/server/db/schema/index.ts';
import { aMeeting } from '#tests/support/meetings.ts';
import { notThere } from '#tests/support/reviewing.ts';
import { TEST_NOW } from '#tests/support/service.ts';
import { addTerm } from '#lib/server/release/protected/term.ts';
import { answerNote } from './answer-note.ts';
import { notesForChair } from './for-chair.ts';
import { takeNoteBack, writeNote } from './write-note.ts';
import { aNotedPaper, note } from '#tests/support/notes-on-papers.ts';

const NOT_THERE = expect.objectContaining(notThere);

describe('an answer to a note', () => {
	function answered() {
		const world = aNotedPaper();
		const { mother, to, reader } = world;
		const { id } = to(mother);
		const given = note();
		writeNote(reader(mother), id, '1-1', given);
		const answer = (words = '', answerKey = newId()) => ({
			...{ noteId: given.sendKey, answerKey, words },
			what: 'corrected' as const
		});
		const seen = () => world.said(mother, id)[0]?.answer ?? null;
		return { ...world, id, given, answer, seen };
	}

	it('is first of all that it was read: said by opening the page, once', () => {
		const { service, chair, ids, seen } = answered();
		notesForChair(service, chair, ids, false);
		expect(seen()).toBeNull();
		notesForChair(service, chair, ids);
		expect(seen()).toEqual({ what: 'seen', words: null, at: TEST_NOW });
		service.set(TEST_NOW + HOUR);
		notesForChair(service, chair, ids);
		expect(seen()?.at).toBe(TEST_NOW);
		const looks = service.db.select().from(audit).where(eq(audit.action, 'released-note.read'));
		expect(looks.all()).toHaveLength(2);
	});

	it('stands beside the note for its writer, with a notice that says nothing, once', () => {
		const { service, chair, mother, father, ids, answer, seen, notices } = answered();
		const given = answer('We took it out.');
		for (const _ of [1, 2]) expect(answerNote(service, chair, ids, given)).toBeNull();
		expect(seen()).toMatchObject({ what: 'corrected', words: 'We took it out.' });
		expect(notices(mother.id)).toMatchObject([{ kind: 'reply-waiting', path: '/sign-in' }]);
		expect(notices(father.id)).toEqual([]);
	});

	it('given again is the last that counts', () => {
		const { service, chair, ids, answer, seen } = answered();
		answerNote(service, chair, ids, answer('First.'));
		service.set(TEST_NOW + 1);
		answerNote(service, chair, ids, answer('Second.'));
		notesForChair(service, chair, ids);
		expect(seen()?.words).toBe('Second.');
	});

	it.each([
		['without one picked', { what: null }, 'no-answer'],
		['too long', { words: 'x'.repeat(2001) }, 'too-long']
	] as const)('%s comes back', (_, more, problem) => {
		const { service, chair, ids, answer, seen } = answered();
		expect(answerNote(service, chair, ids, { ...answer(), ...more })).toBe(problem);
		expect(seen()).toBeNull();
	});

	it.each([
		['a word on the child’s own list', 'Ask at Oakwillow.', 'mother', 'protected'],
		['a telephone number', 'Ring 07700 900123.', 'mother', 'protected'],
		['a word that only another must not learn', 'Ask at Oakwillow.', 'father', null]
	] as const)('with %s in it', (_, words, against, problem) => {
		const { service, chair, child, ids, answer, seen, ...people } = answered();
		const recipientId = people[against].id;
		const term = { id: newId(), kind: 'school', text: 'Oakwillow', recipientId } as const;
		addTerm(service, chair, child.id, term);
		expect(answerNote(service, chair, ids, answer(words))).toBe(problem);
		expect(seen()?.words ?? null).toBe(problem === null ? words : null);
	});

	it('is not given to a note of another meeting, or one that was taken back', () => {
		const { service, chair, child, mother, ids, id, given, answer, reader } = answered();
		const other = aMeeting(service, [child], { kind: 'review-conference', onDay: '2026-09-24' });
		const otherIds = { meeting: other.meetingId, part: other.parts[0]! };
		expect(() => answerNote(service, chair, otherIds, answer())).toThrow(NOT_THERE);
		takeNoteBack(reader(mother), id, given.sendKey);
		expect(() => answerNote(service, chair, ids, answer())).toThrow(NOT_THERE);
		expect(notesForChair(service, chair, ids).versions[0]?.notes).toEqual([]);
	});
});
