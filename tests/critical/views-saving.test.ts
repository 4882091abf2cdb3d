import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import { audit, meetingOutcome, views, viewsPage } from '#lib/server/db/schema/index.ts';
import { dbFile } from '#lib/server/db/client.ts';
import { draftOf } from '#lib/server/views/draft.ts';
import { pageForChild } from '#lib/server/views/page.ts';
import { savePage } from '#lib/server/views/save-page.ts';
import { aMeeting } from '#tests/support/meetings.ts';
import { aChild } from '#tests/support/people.ts';
import { testService } from '#tests/support/service.ts';
import { begun, filled, opened, said } from '#tests/support/views.ts';

function twelve() {
	const service = testService();
	const child = aChild(service, '2013-05-01');
	const { parts, meetingId } = aMeeting(service, [child]);
	return { service, child, meetingId, part: parts[0]!, id: begun(service, child, parts[0]!) };
}

const well = (words: string) => ({ 'going-well': said(words) });

describe('beginning', () => {
	it('is once, however often it is asked for, and keeps its band', () => {
		const { service, child, part, id } = twelve();
		service.set(londonInstant('2026-03-20', '10:00'));
		expect(begun(service, child, part)).toBe(id);
		expect(service.db.select().from(views).all()).toMatchObject([
			{ id, instrumentId: 'views-12-15', instrumentVersion: 1, purpose: 'looked-after-review' }
		]);
	});

	it.each([
		['another child’s meeting', 'looked-after-review', 'other'],
		['a purpose of another kind of meeting', 'conference', 'own'],
		['no purpose', 'nothing', 'own'],
		['no part', 'looked-after-review', 'x']
	])('is refused for %s', (_, purpose, whose) => {
		const { service, child, part } = twelve();
		const other = aMeeting(service, [aChild(service, '2012-01-01')]).parts[0]!;
		const asked = whose === 'own' ? part : whose === 'other' ? other : 'x';
		expect(() => begun(service, child, asked, purpose)).toThrow(
			expect.objectContaining({ status: 404 })
		);
	});

	it('is refused once the meeting has begun, and after it was cancelled', () => {
		const { service, child, part, meetingId } = twelve();
		service.set(londonInstant('2026-03-24', '15:30'));
		expect(() => begun(service, child, part, 'plan-my-review')).toThrow();
		service.set(londonInstant('2026-03-24', '15:29'));
		service.db
			.insert(meetingOutcome)
			.values({ meetingId, outcome: 'cancelled', recordedBy: 'x', recordedAt: 1 })
			.run();
		expect(() => begun(service, child, part, 'plan-my-review')).toThrow();
	});
});

describe('a page', () => {
	it('is saved sealed, with one audit entry that holds no words', () => {
		const { service, child, id } = twelve();
		const before = service.db.select().from(audit).all().length;
		const words = 'My cat is called Plum-Pudding';
		expect(filled(service, child, id, 'now', well(words))).toMatchObject({
			kind: 'saved',
			next: 'safe'
		});
		const entries = service.db.select().from(audit).all().slice(before);
		expect(entries).toMatchObject([{ action: 'views.write', subject: id, childId: child.id }]);
		expect(entries[0]?.detail).toBe('{"page":"now"}');
		service.db.$client.pragma('wal_checkpoint(TRUNCATE)');
		expect(readFileSync(dbFile(service.env.DATA_DIR)).includes('Plum-Pudding')).toBe(false);
		expect(pageForChild(service, child, id, 'now')?.given['going-well']).toEqual([words]);
	});

	it('is written whole or not at all', () => {
		const { service, child, id } = twelve();
		filled(service, child, id, 'now', well('First'));
		const origin = opened(service, child, id, 'now');
		const read = (name: string) =>
			name === 'going-well' ? ['Second'] : name === 'how-things-are' ? ['99'] : [];
		const saving = savePage(service, child, id, 'now', {
			read,
			...origin,
			keep: [],
			goingOn: true
		});
		expect(saving).toMatchObject({
			kind: 'issues',
			issues: [{ field: 'how-things-are', key: 'out-of-range' }],
			given: { 'going-well': ['Second'], 'how-things-are': ['99'] }
		});
		expect(draftOf(service, id).page('now')?.answers).toEqual(well('First'));
	});

	it.each([
		['a form of another child', (id: string) => id, 'now', true],
		['an id that is none', () => 'x'.repeat(22), 'now', false],
		['a page that is none', (id: string) => id, 'elsewhere', false]
	])('is not there for %s', (_, which, page, foreign) => {
		const { service, child, id } = twelve();
		const who = foreign ? aChild(service, '2013-05-01') : child;
		const notThere = expect.objectContaining({ status: 404 });
		const origin = { base: 0, tab: 't', step: 0, keep: [], goingOn: true };
		expect(() => pageForChild(service, who, which(id), page)).toThrow(notThere);
		expect(() => savePage(service, who, which(id), page, { read: () => [], ...origin })).toThrow(
			notThere
		);
	});

	it('off the path is neither shown nor saved', () => {
		const { service, child, id } = twelve();
		expect(pageForChild(service, child, id, 'money')).toBeNull();
		expect(filled(service, child, id, 'money', {}, { tab: 't' })).toEqual({ kind: 'off-path' });
		filled(service, child, id, 'more', { 'go-deeper': said(['money']) });
		expect(pageForChild(service, child, id, 'money')?.path.at(-1)?.id).toBe('money');
	});

	it.each([
		['2026-03-24', '15:29', 'saved'],
		['2026-03-24', '15:30', 'closed']
	] as const)('on %s at %s is %s: the meeting starts at 15:30', (day, time, kind) => {
		const { service, child, id } = twelve();
		service.set(londonInstant(day, time));
		expect(filled(service, child, id, 'now', well('Late'))).toMatchObject(
			kind === 'closed' ? { kind, why: 'begun', given: { 'going-well': ['Late'] } } : { kind }
		);
		expect(service.db.select().from(viewsPage).all()).toHaveLength(kind === 'saved' ? 1 : 0);
	});
});

describe('two tabs', () => {
	it('never lose anything silently', () => {
		const { service, child, id } = twelve();
		const one = opened(service, child, id, 'now');
		const other = opened(service, child, id, 'now');
		filled(service, child, id, 'now', well('Here'), one);
		const saving = filled(service, child, id, 'now', well('There'), other);
		expect(saving).toMatchObject({
			kind: 'conflict',
			elsewhere: { answers: well('Here'), fields: ['going-well'] },
			given: { 'going-well': ['There'] }
		});
		expect(draftOf(service, id).page('now')?.answers).toEqual(well('Here'));
	});

	it.each([
		['what was typed here', [], 'There'],
		['what was saved there', ['going-well'], 'Here']
	])('and the child chooses %s', (_, keep, kept) => {
		const { service, child, id } = twelve();
		const other = opened(service, child, id, 'now');
		filled(service, child, id, 'now', well('Here'));
		const saving = filled(service, child, id, 'now', well('There'), other);
		if (saving.kind !== 'conflict') throw new Error(saving.kind);
		const base = saving.elsewhere.savedAt;
		filled(service, child, id, 'now', well('There'), { ...other, base, keep });
		expect(draftOf(service, id).page('now')?.answers).toEqual(well(kept));
	});

	it('agree where they say the same', () => {
		const { service, child, id } = twelve();
		const other = opened(service, child, id, 'now');
		filled(service, child, id, 'now', well('Same'));
		expect(filled(service, child, id, 'now', well('Same'), other).kind).toBe('saved');
	});

	it('one form saves again and again, and an earlier saving can’t come after a later', () => {
		const { service, child, id } = twelve();
		const form = opened(service, child, id, 'now');
		for (const [step, words] of [
			[1, 'A'],
			[3, 'ABC'],
			[2, 'AB']
		] as const) {
			expect(filled(service, child, id, 'now', well(words), { ...form, step }).kind).toBe('saved');
		}
		expect(draftOf(service, id).page('now')?.answers).toEqual(well('ABC'));
	});
});

describe('while somebody helps', () => {
	const helper = { id: 'carer-1', kind: 'carer', lockedTo: '/me/views' };

	it('what the child wrote alone stays closed, and is wiped by nothing', () => {
		const { service, child, id } = twelve();
		filled(service, child, id, 'now', well('Between us'));
		const helped = { ...child, sessionId: 'helping', helper };
		const view = pageForChild(service, helped, id, 'now');
		expect(view).toMatchObject({ kept: true, given: {} });
		expect(filled(service, helped, id, 'now', {}).kind).toBe('saved');
		expect(draftOf(service, id).page('now')?.answers).toEqual(well('Between us'));
		const stale = { tab: 'older', base: 0, step: 0 };
		expect(filled(service, helped, id, 'now', well('New'), stale)).toMatchObject({
			kind: 'conflict',
			elsewhere: { answers: null }
		});
	});

	it('what they wrote together is open in that session, and the child may write anew', () => {
		const { service, child, id } = twelve();
		filled(service, child, id, 'now', well('Alone'));
		const helped = { ...child, sessionId: 'helping', helper };
		filled(service, helped, id, 'now', well('Together'));
		expect(pageForChild(service, helped, id, 'now')).toMatchObject({
			kept: false,
			given: { 'going-well': ['Together'] }
		});
		const later = { ...helped, sessionId: 'helping-again' };
		expect(pageForChild(service, later, id, 'now')).toMatchObject({ kept: true, given: {} });
	});
});
