import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { NO_NEEDS } from '#lib/domain/meeting/needs.ts';
import { audit } from '#lib/server/db/schema/index.ts';
import { sayNeeds } from '#lib/server/family/needs/say.ts';
import { familyReceipt } from '#lib/server/family/views/receipt.ts';
import { notesForChair } from '#lib/server/reading/for-chair.ts';
import { writeNote } from '#lib/server/reading/write-note.ts';
import { invitedId, sends, tells, writes } from '#tests/support/families.ts';
import { aNotedPaper, note } from '#tests/support/notes-on-papers.ts';
import { notThere } from '#tests/support/reviewing.ts';
import { makePack } from './make.ts';

const words = ['zqviews', 'zqneeds', 'zqnote'];

/** A mother who said something, needs something, and wrote beside the text of her report. */
function scene() {
	const on = aNotedPaper();
	const { service, mother, chair, ids } = on;
	tells(service, chair, ids, mother);
	const own = invitedId(service, mother, ids)!;
	writes(service, mother, own, 'good', { 'goes-well': 'zqviews' });
	sends(service, mother, own);
	const needs = { ...NO_NEEDS, notWith: 'zqneeds' };
	sayNeeds(service, mother, own, { needs, long: [], base: 0 });
	const { id: release } = on.to(mother);
	writeNote(on.reader(mother), release, '1-1', note('zqnote'));
	const make = (withFamily: boolean, by = chair) =>
		makePack(service, by, ids, { withPrivate: true, withFamily });
	const acts = (action: string) =>
		service.db.select().from(audit).where(eq(audit.action, action)).all();
	return { ...on, own, release, make, acts };
}

describe('the filing pack and what the family said', () => {
	it('leaves it out unless it is asked for, says how much, and reads nothing', () => {
		const { service, mother, own, make, acts, chair, ids } = scene();
		const pack = make(false);
		for (const word of words) expect(JSON.stringify(pack)).not.toContain(word);
		expect(pack.family).toEqual({ people: [], versions: [], leftOut: 3 });
		expect(familyReceipt(service, mother, own)!.readings).toEqual([]);
		expect(acts('family-views.read')).toEqual([]);
		expect(acts('released-note.read')).toEqual([]);
		expect(notesForChair(service, chair, ids, false).versions[0]?.notes[0]?.answer).toBeNull();
	});

	it('has it where it is asked for: each person’s apart, read, told and recorded', () => {
		const { service, mother, own, make, acts } = scene();
		const { family } = make(true);
		expect(family.people).toMatchObject([
			{
				name: 'Mother',
				said: { answers: [{ said: ['zqviews'] }] },
				needs: { needs: { notWith: 'zqneeds' } }
			}
		]);
		expect(family.versions).toMatchObject([
			{ recipient: 'Mother', notes: [{ words: 'zqnote', piece: { kind: 'text' } }] }
		]);
		expect(familyReceipt(service, mother, own)!.readings).toMatchObject([{ name: 'Chair' }]);
		for (const action of ['family-views.read', 'family-needs.hear', 'released-note.read']) {
			expect(acts(action)).toHaveLength(1);
		}
		expect(acts('filing.make')[0]?.detail).toContain('"withFamily":true');
	});

	it('is made for nobody but whoever leads the meeting', () => {
		const { make, mother, father, iro } = scene();
		for (const by of [mother, father, iro]) {
			expect(() => make(true, by)).toThrow(expect.objectContaining(notThere));
		}
	});
});
