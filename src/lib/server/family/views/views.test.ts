import { describe, expect, it } from 'vitest';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import { newId } from '#lib/server/db/id.ts';
import { familyViews, familyViewsPage, familyViewsSent } from '#lib/server/db/schema/index.ts';
import { sends, writes } from '#tests/support/families.ts';
import { aWriter } from '#tests/support/family-scenes.ts';
import { notThere } from '#tests/support/reviewing.ts';
import { readFamilyViews } from '../staff/said.ts';
import { checkFamilyViews } from './check.ts';
import { familyPageFor } from './page.ts';
import { sendFamilyViews } from './send.ts';
import { takeFamilyViewsBack } from './take-back.ts';

const gone = expect.objectContaining(notThere);
const t = (key: string) => key;

describe('what somebody wants to say before a meeting', () => {
	it('is a form of its own for a parent before a conference and for a carer', () => {
		const forms = (['mother', 'foster carer'] as const).map((as) => {
			const { service, her, own } = aWriter(as);
			return checkFamilyViews(service, her, own).instrument.id;
		});
		expect(forms).toEqual(['parent-before-conference', 'carer-before-review']);
	});

	it('is sent once, whatever happens: twice, from two tabs, after a lost answer', () => {
		const { service, her, own } = aWriter();
		writes(service, her, own, 'good', { 'goes-well': 'We bake' });
		const { number, asOf } = checkFamilyViews(service, her, own);
		const send = () => sendFamilyViews(service, her, own, { number, asOf, language: 'en', t });
		expect([send(), send(), send()]).toEqual(['sent', 'sent', 'sent']);
		expect(service.db.select().from(familyViewsSent).all()).toHaveLength(1);
		expect(service.db.select().from(familyViews).all()).toHaveLength(1);
	});

	it('is not sent from a page that showed something else', () => {
		const { service, her, own } = aWriter();
		writes(service, her, own, 'good', { 'goes-well': 'We bake' });
		const { number, asOf } = checkFamilyViews(service, her, own);
		writes(service, her, own, 'worries', { worries: 'The stairs' });
		const given = { number, asOf, language: 'en', t } as const;
		expect(sendFamilyViews(service, her, own, given)).toBe('moved-on');
		expect(sends(service, her, own)).toBe('sent');
		const ahead = { number: 9, asOf, language: 'en', t } as const;
		expect(sendFamilyViews(service, her, own, ahead)).toBe('moved-on');
	});

	it('keeps what another tab saved, and loses nothing that was typed', () => {
		const { service, her, own } = aWriter();
		writes(service, her, own, 'good', { 'goes-well': 'We bake' });
		const other = writes(service, her, own, 'good', { 'goes-well': 'We swim' }, { base: 0 });
		expect(other).toMatchObject({
			kind: 'conflict',
			given: { 'goes-well': ['We swim'] },
			elsewhere: { fields: ['goes-well'] }
		});
		expect(familyPageFor(service, her, own, 'good').given['goes-well']).toEqual(['We bake']);
	});

	it('a late saving of the same tab does not undo a later one', () => {
		const { service, her, own } = aWriter();
		const tab = newId();
		writes(service, her, own, 'good', { 'goes-well': 'We bake bread' }, { tab, step: 2 });
		writes(service, her, own, 'good', { 'goes-well': 'We b' }, { tab, step: 1 });
		expect(familyPageFor(service, her, own, 'good').given['goes-well']).toEqual(['We bake bread']);
	});

	it('can be changed and taken back until the very start, and not from then on', () => {
		const { service, iro, ids, her, own } = aWriter();
		writes(service, her, own, 'good', { 'goes-well': 'We bake' });
		sends(service, her, own);
		const start = londonInstant('2026-03-24', '15:30');
		service.set(start - 1);
		expect(takeFamilyViewsBack(service, her, own, 9)).toBeNull();
		expect(readFamilyViews(service, iro, ids, her.id).number).toBe(1);
		expect(takeFamilyViewsBack(service, her, own, 1)).toBeNull();
		expect(() => readFamilyViews(service, iro, ids, her.id)).toThrow(gone);
		writes(service, her, own, 'good', { 'goes-well': 'We bake and swim' });
		expect(sends(service, her, own)).toBe('sent');
		service.set(start);
		expect(takeFamilyViewsBack(service, her, own, 2)).toBe('begun');
		expect(writes(service, her, own, 'good', { 'goes-well': 'No' })).toMatchObject({
			kind: 'closed',
			why: 'begun',
			given: { 'goes-well': ['No'] }
		});
		expect(sends(service, her, own)).toBe('closed');
		expect(JSON.stringify(readFamilyViews(service, iro, ids, her.id))).toContain('bake and swim');
	});

	it('needs one thing said', () => {
		const { service, her, own } = aWriter();
		expect(sends(service, her, own)).toBe('nothing-said');
		writes(service, her, own, 'good', { 'goes-well': '   ' });
		expect(sends(service, her, own)).toBe('nothing-said');
	});

	it('is sealed: neither draft nor sending stands in the database in clear', () => {
		const { service, her, own } = aWriter();
		writes(service, her, own, 'good', { 'goes-well': 'We bake' });
		sends(service, her, own);
		const rows = [
			...service.db.select().from(familyViewsPage).all(),
			...service.db.select().from(familyViewsSent).all()
		];
		expect(rows).toHaveLength(2);
		for (const row of rows)
			expect(
				Buffer.concat(Object.values(row).filter(Buffer.isBuffer)).toString('latin1')
			).not.toContain('bake');
	});
});
