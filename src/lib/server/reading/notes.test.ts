import { describe, expect, it } from 'vitest';
import { eq } from 'drizzle-orm';
import type { Actor } from '#lib/policy/actor.ts';
import { newId } from '#lib/server/db/id.ts';
import { audit, paperNote } from '#lib/server/db/schema/index.ts';
import { anAdult } from '#tests/support/people.ts';
import { notThere } from '#tests/support/reviewing.ts';
import { answerNote } from './answer-note.ts';
import { notesForChair } from './for-chair.ts';
import { takeNoteBack, writeNote } from './write-note.ts';
import { aNotedPaper, note } from '#tests/support/notes-on-papers.ts';

const NOT_THERE = expect.objectContaining(notThere);

describe('a note on a paper', () => {
	it('stands beside its piece for its writer, and reaches whoever runs the meeting', () => {
		const { mother, chair, cover, iro, ids, to, reader, said, service, notices } = aNotedPaper();
		const { id } = to(mother);
		expect(writeNote(reader(mother), id, '1-1', note())).toBeNull();
		expect(said(mother, id)).toMatchObject([
			{ block: '1-1', kind: 'wrong', words: 'I was not there.', answer: null }
		]);
		const [version] = notesForChair(service, cover, ids).versions;
		expect(version).toMatchObject({ recipient: 'Mother', openedAt: null });
		expect(version?.notes).toMatchObject([
			{ words: 'I was not there.', piece: { block: { text: 'He hit the door.' } } }
		]);
		expect([chair, cover, iro].map((one) => notices(one.id).length)).toEqual([1, 1, 0]);
	});

	it.each<[string, (world: ReturnType<typeof aNotedPaper>) => Actor]>([
		['the IRO, who runs another kind of meeting', ({ iro }) => iro],
		['the writer', ({ mother }) => mother],
		['the other parent', ({ father }) => father],
		['the young person', ({ child }) => child],
		['a chair of others', ({ service }) => anAdult(service, ['chair', 'iro'])],
		['a manager', ({ service }) => anAdult(service, ['manager'])]
	])('is not read or answered by %s', (_, who) => {
		const world = aNotedPaper();
		const { mother, ids, to, reader, service } = world;
		const given = note();
		writeNote(reader(mother), to(mother).id, '1', given);
		const answer = {
			noteId: given.sendKey,
			answerKey: newId(),
			what: 'corrected',
			words: ''
		} as const;
		expect(() => notesForChair(service, who(world), ids)).toThrow(NOT_THERE);
		expect(() => answerNote(service, who(world), ids, answer)).toThrow(NOT_THERE);
	});

	it('sent twice is one, and tells the chair once', () => {
		const { mother, chair, to, reader, service, notices } = aNotedPaper();
		const { id } = to(mother);
		const given = note();
		for (const _ of [1, 2, 3]) expect(writeNote(reader(mother), id, '1-1', given)).toBeNull();
		writeNote(reader(mother), id, '1-2', note('More.'));
		expect(service.db.select().from(paperNote).all()).toHaveLength(2);
		expect(notices(chair.id)).toHaveLength(1);
		const written = service.db.select().from(audit).where(eq(audit.action, 'released.note')).all();
		expect(written).toHaveLength(2);
	});

	it('cannot be sent under the key of another’s, on another’s paper, or on a piece that is not there', () => {
		const { mother, father, to, reader, service } = aNotedPaper();
		const [hers, his] = [to(mother), to(father)];
		const given = note();
		writeNote(reader(mother), hers.id, '1-1', given);
		expect(() => writeNote(reader(father), his.id, '1-1', given)).toThrow(NOT_THERE);
		expect(() => writeNote(reader(father), hers.id, '1-1', note())).toThrow(NOT_THERE);
		expect(() => takeNoteBack(reader(father), his.id, given.sendKey)).toThrow(NOT_THERE);
		for (const at of ['9', '1-9', '', '1-1-1', '__proto__']) {
			expect(() => writeNote(reader(mother), hers.id, at, note())).toThrow(NOT_THERE);
		}
		expect(() => writeNote(reader(mother), hers.id, '1', note('x', { sendKey: 'short' }))).toThrow(
			NOT_THERE
		);
		expect(service.db.select().from(paperNote).all()).toHaveLength(1);
	});

	it.each([
		['without a kind', note('x', { kind: null }), 'no-kind'],
		['too long', note('x'.repeat(2001)), 'too-long'],
		['without words', note(''), null],
		['in any language', note('یہ غلط ہے 👋🏽 zażółć'), null]
	] as const)('%s', (_, given, problem) => {
		const { mother, to, reader, said } = aNotedPaper();
		const { id } = to(mother);
		expect(writeNote(reader(mother), id, '2-1', given)).toBe(problem);
		expect(said(mother, id).map(({ words }) => words)).toEqual(problem ? [] : [given.words]);
	});
});
