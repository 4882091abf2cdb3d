import { describe, expect, it } from 'vitest';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import { advocateSaid, advocateSaidSent, notice } from '#lib/server/db/schema/index.ts';
import { enough, saidWords, sendsSaid } from '#tests/support/advocacy.ts';
import { allocated, anAdult } from '#tests/support/people.ts';
import { aReview, isHeld, notThere } from '#tests/support/reviewing.ts';
import { testService } from '#tests/support/service.ts';
import { saidForm } from './form.ts';
import { saidPage } from './page.ts';
import { saveSaid } from './save.ts';
import { sendSaid, takeBackSaid } from './send.ts';

const gone = expect.objectContaining(notThere);

function scene() {
	const service = testService();
	const review = aReview(service);
	const advocate = anAdult(service, ['advocate'], { name: 'Saffron' });
	allocated(service, advocate, review.child, 'advocate', { to: '2026-09-10' });
	const { part } = review.ids;
	const save = (change: object, base = saidForm(service, advocate, part).revision) =>
		saveSaid(service, advocate, part, { base, change });
	const send = (revision: number) => sendSaid(service, advocate, part, { revision });
	const sendings = () => service.db.select().from(advocateSaidSent).all();
	return { service, ...review, advocate, part, save, send, sendings };
}

describe('a draft', () => {
	it('is sealed, kept page by page, and asks for no more than was typed', () => {
		const { service, advocate, part, save } = scene();
		save({ own: saidWords.own });
		save({ account: saidWords.account });
		expect(saidPage(service, advocate, part).said).toMatchObject({
			own: saidWords.own,
			account: saidWords.account
		});
		const stored = service.db.select().from(advocateSaid).get()!.draft.toString('latin1');
		for (const words of [saidWords.own, saidWords.account]) expect(stored).not.toContain(words);
	});

	it('in two tabs is never written over unseen; the same form sent twice does no harm', () => {
		const { service, advocate, part, save } = scene();
		expect(save({ own: 'from one tab' }, 0)).toBe('saved');
		expect(save({ own: 'from one tab' }, 0)).toBe('saved');
		expect(save({ own: 'from the other' }, 0)).toBe('moved-on');
		expect(saidForm(service, advocate, part)).toMatchObject({
			revision: 1,
			said: { own: 'from one tab' }
		});
		expect(save({ own: 'from the other' }, 1)).toBe('saved');
	});
});

describe('sending', () => {
	it('names all that is missing, and then happens once whatever happens', () => {
		const { service, iro, save, send, sendings } = scene();
		expect(send(0)).toEqual({ kind: 'missing', tasks: ['words', 'how'] });
		save(enough);
		const first = send(1);
		for (let tap = 0; tap < 3; tap++) expect(send(1)).toEqual(first);
		expect(sendings()).toHaveLength(1);
		const told = service.db.select().from(notice).all();
		expect(told.filter(({ adultId }) => adultId === iro.id).length).toBeLessThanOrEqual(1);
	});

	it('from a check that is out of date sends nothing', () => {
		const { save, send, sendings } = scene();
		save(enough);
		save({ own: 'I changed my mind' });
		expect(send(1)).toEqual({ kind: 'moved-on' });
		expect(sendings()).toEqual([]);
	});

	it('again replaces what stood, under the next number', () => {
		const { service, advocate, part, save, send, sendings } = scene();
		sendsSaid(service, advocate, part);
		save({ own: 'Something new' });
		expect(saidPage(service, advocate, part).changed).toBe(true);
		expect(send(2).kind).toBe('sent');
		expect(sendings().map(({ number }) => number)).toEqual([1, 2]);
		expect(saidPage(service, advocate, part).sent).toMatchObject({
			own: 'Something new',
			number: 2
		});
	});

	it('is taken back until the meeting starts, and can be done again', () => {
		const { service, advocate, part, send } = scene();
		const sentId = sendsSaid(service, advocate, part);
		expect(takeBackSaid(service, advocate, part, 'what was replaced')).toBe(false);
		for (let tap = 0; tap < 2; tap++) {
			expect(takeBackSaid(service, advocate, part, sentId)).toBe(true);
		}
		expect(saidPage(service, advocate, part).sent).toBeNull();
		expect(send(1).kind).toBe('sent');
		expect(saidPage(service, advocate, part).sent?.number).toBe(2);
	});

	it('closes with the start of the meeting, to the minute', () => {
		const { service, advocate, part, save, send } = scene();
		save(enough);
		service.set(londonInstant('2026-03-24', '15:29'));
		expect(send(1).kind).toBe('sent');
		service.set(londonInstant('2026-03-24', '15:30'));
		expect(save({ own: 'too late' })).toBe('closed');
		const { id } = saidForm(service, advocate, part).standing!;
		expect(takeBackSaid(service, advocate, part, id)).toBe(false);
		expect(saidPage(service, advocate, part).sent?.own).toBe(saidWords.own);
	});
});

describe('who may not', () => {
	it('write: anybody but the child’s own advocate of today', () => {
		const { service, child, iro, part } = scene();
		const other = aReview(service);
		const elsewhere = anAdult(service, ['advocate']);
		allocated(service, elsewhere, other.child, 'advocate');
		const former = anAdult(service, ['advocate']);
		allocated(service, former, child, 'advocate', { to: '2026-03-09' });
		const asked = anAdult(service, ['advocate']);
		allocated(service, asked, child, 'advocate-asked');
		const worker = anAdult(service, ['social-worker']);
		allocated(service, worker, child, 'social-worker');
		for (const actor of [elsewhere, former, asked, worker, iro, child]) {
			expect(() => saidPage(service, actor, part)).toThrow(gone);
			expect(() => saveSaid(service, actor, part, { base: 0, change: {} })).toThrow(gone);
			expect(() => sendSaid(service, actor, part, { revision: 0 })).toThrow(gone);
			expect(() => takeBackSaid(service, actor, part, '')).toThrow(gone);
		}
		expect(service.db.select().from(advocateSaid).all()).toEqual([]);
	});

	it('see what another advocate of the same child wrote', () => {
		const { service, child, advocate, part } = scene();
		sendsSaid(service, advocate, part);
		const second = anAdult(service, ['advocate']);
		allocated(service, second, child, 'advocate');
		const page = saidPage(service, second, part);
		expect(JSON.stringify(page)).not.toContain(saidWords.own);
		expect(page).toMatchObject({ sent: null, revision: 0 });
	});

	it('find a meeting that is over and to which they brought nothing', () => {
		const { service, advocate, part, ids, iro, child } = scene();
		isHeld(service, { ids, iro, child });
		expect(() => saidPage(service, advocate, part)).toThrow(gone);
	});
});
