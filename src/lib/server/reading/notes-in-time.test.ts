import { describe, expect, it } from 'vitest';
import { HOUR } from '#lib/domain/calendar/london.ts';
import type { Actor } from '#lib/policy/actor.ts';
import { meeting, meetingOutcome, paperRevocation } from '#lib/server/db/schema/index.ts';
import { TEST_NOW } from '#tests/support/service.ts';
import { notesForChair } from './for-chair.ts';
import { frontOf } from './front.ts';
import { notePage } from './note-form.ts';
import { heldPaper } from './reading.ts';
import { takeNoteBack, writeNote } from './write-note.ts';
import { aNotedPaper, note } from '#tests/support/notes-on-papers.ts';

describe('a note on a paper, as time goes on', () => {
	it('is changed and taken back until the meeting starts, and no later', () => {
		const { mother, chair, ids, to, reader, said, service, startsAt } = aNotedPaper();
		const { id } = to(mother);
		const first = note('One.');
		writeNote(reader(mother), id, '1-1', first);
		const second = note('Two.', { instead: first.sendKey });
		writeNote(reader(mother), id, '1-1', second);
		expect(said(mother, id).map(({ words }) => words)).toEqual(['Two.']);
		expect(JSON.stringify(notesForChair(service, chair, ids))).not.toContain('One.');
		service.set(startsAt - 1);
		expect(takeNoteBack(reader(mother), id, second.sendKey)).toBeNull();
		expect(takeNoteBack(reader(mother), id, second.sendKey)).toBeNull();
		const last = note('Three.');
		expect(writeNote(reader(mother), id, '1-1', last)).toBeNull();
		service.set(startsAt);
		expect(writeNote(reader(mother), id, '1-1', note('Four.'))).toBe('closed');
		expect(takeNoteBack(reader(mother), id, last.sendKey)).toBe('closed');
		expect(said(mother, id).map(({ words }) => words)).toEqual(['Three.']);
	});

	it('is open again where the meeting was adjourned to another day, and closed where it is off', () => {
		const { mother, ids, to, reader, service, startsAt } = aNotedPaper();
		const { id } = to(mother);
		const outcome = (to: 'adjourned' | 'cancelled') => {
			const by = { recordedBy: 'x', recordedAt: TEST_NOW };
			const row = { outcome: to, authorisedBy: null, reason: null, ...by };
			service.db
				.insert(meetingOutcome)
				.values({ meetingId: ids.meeting, ...row })
				.onConflictDoUpdate({ target: meetingOutcome.meetingId, set: row })
				.run();
		};
		service.set(startsAt + HOUR);
		outcome('adjourned');
		expect(writeNote(reader(mother), id, '1', note())).toBe('closed');
		service.db
			.update(meeting)
			.set({ startsAt: startsAt + 48 * HOUR })
			.run();
		expect(writeNote(reader(mother), id, '1', note())).toBeNull();
		outcome('cancelled');
		expect(writeNote(reader(mother), id, '1', note())).toBe('closed');
	});

	it('on what comes after a meeting is open for the days of an appeal', () => {
		const { mother, to, reader, service, startsAt } = aNotedPaper();
		const releasedAt = startsAt + 3 * HOUR;
		const { id } = to(mother, { kind: 'decision-sheet', releasedAt });
		service.set(releasedAt + 28 * 24 * HOUR - 1);
		expect(writeNote(reader(mother), id, '1', note())).toBeNull();
		service.set(releasedAt + 28 * 24 * HOUR);
		expect(writeNote(reader(mother), id, '1', note())).toBe('closed');
	});

	it('of a young person is theirs, and their chair’s', () => {
		const { child, chair, ids, to, reader, said, service } = aNotedPaper();
		const { id } = to(child, { writtenFor: 'young-person' });
		writeNote(reader(child, 'child'), id, '1-1', note('I like it.'));
		expect(said(child, id, 'all', 'child')).toHaveLength(1);
		expect(notesForChair(service, chair, ids).versions).toMatchObject([
			{ recipient: 'Juno', isYoungPerson: true, notes: [{ words: 'I like it.' }] }
		]);
	});

	it('stays where a newer version came, and goes onto all of it where the old one was taken back', () => {
		const { mother, to, reader, said, service } = aNotedPaper();
		const old = to(mother);
		writeNote(reader(mother), old.id, '1-1', note('Before.'));
		const newer = to(mother, { paperId: old.paperId, releasedAt: TEST_NOW + HOUR });
		// A form that was open meanwhile.
		expect(writeNote(reader(mother), old.id, '1-2', note('Meanwhile.'))).toBeNull();
		const front = () => frontOf(reader(mother), heldPaper(reader(mother), newer.id));
		expect(front().earlier.map(({ words }) => words)).toEqual(['Before.', 'Meanwhile.']);
		expect(said(mother, newer.id)).toEqual([]);
		service.db
			.insert(paperRevocation)
			.values({ releaseId: old.id, why: Buffer.from('x'), by: 'm', at: TEST_NOW })
			.run();
		expect(writeNote(reader(mother), old.id, '1-1', note('After.'))).toBeNull();
		expect(front().earlier).toEqual([]);
		expect(front().notes.map(({ words }) => words)).toEqual(['After.']);
	});

	it('that is being changed is offered with its words; somebody else’s is not', () => {
		const { mother, father, to, reader } = aNotedPaper();
		const [hers, his] = [to(mother), to(father)];
		const given = note('Hers.');
		writeNote(reader(mother), hers.id, '1-1', given);
		const page = (actor: Actor, id: string) =>
			notePage(reader(actor), heldPaper(reader(actor), id), '1-1', given.sendKey);
		expect(page(mother, hers.id).changes?.words).toBe('Hers.');
		expect(page(father, his.id).changes).toBeNull();
		expect(JSON.stringify(page(father, his.id))).not.toContain('Hers.');
	});

	it('whose writer changes another’s in its place leaves that one as it was', () => {
		const { mother, father, to, reader, said } = aNotedPaper();
		const [hers, his] = [to(mother), to(father)];
		const given = note('Hers.');
		writeNote(reader(mother), hers.id, '1-1', given);
		writeNote(reader(father), his.id, '1-1', note('His.', { instead: given.sendKey }));
		expect(said(mother, hers.id).map(({ words }) => words)).toEqual(['Hers.']);
	});
});
