import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import { dbFile } from '#lib/server/db/client.ts';
import {
	advocateOffer,
	alert,
	audit,
	notice,
	viewsSent,
	viewsTakenBack,
	wish
} from '#lib/server/db/schema/index.ts';
import { checkForChild } from '#lib/server/views/check.ts';
import { openContent } from '#lib/server/views/content.ts';
import { pageForChild } from '#lib/server/views/page.ts';
import { receiptForChild } from '#lib/server/views/receipt.ts';
import { takeBack } from '#lib/server/views/take-back.ts';
import { aMeeting } from '#tests/support/meetings.ts';
import { aChild, allocated, anAdult } from '#tests/support/people.ts';
import { testService } from '#tests/support/service.ts';
import { begun, filled, opened, said, sent } from '#tests/support/views.ts';

function ready() {
	const service = testService();
	const child = aChild(service, '2013-05-01');
	const iro = anAdult(service, ['iro'], { email: 'iro@example.test' });
	allocated(service, iro, child, 'iro');
	const part = aMeeting(service, [child]).parts[0]!;
	const id = begun(service, child, part);
	filled(service, child, id, 'now', { 'going-well': said('Swimming with Plum-Pudding') });
	return { service, child, iro, part, id };
}

const rows = (service: ReturnType<typeof testService>) => service.db.select().from(viewsSent).all();

describe('sending', () => {
	it('is one sending with one audit entry and one notice, asked for twice', () => {
		const { service, child, iro, id } = ready();
		const before = service.db.select().from(audit).all().length;
		const { revision, asOf } = checkForChild(service, child, id);
		const first = sent(service, child, id, { revision, asOf });
		expect(first.kind).toBe('sent');
		expect(sent(service, child, id, { revision, asOf })).toEqual(first);
		expect(rows(service)).toMatchObject([
			{ revision: 1, medium: 'portal', helpedBy: 'alone', helperId: null }
		]);
		const entries = service.db.select().from(audit).all().slice(before);
		expect(entries.map(({ detail }) => detail)).toEqual(['{"sent":1,"helpedBy":"alone"}']);
		expect(service.db.select().from(notice).all()).toMatchObject([
			{ adultId: iro.id, kind: 'views-waiting' }
		]);
	});

	it('from several processes at once is one sending, and the same for all', async () => {
		const { service, child, id } = ready();
		const { revision, asOf } = checkForChild(service, child, id);
		const order = {
			folder: service.env.DATA_DIR,
			now: service.now(),
			child,
			viewsId: id,
			revision,
			asOf
		};
		const file = new URL('../support/sending-worker.ts', import.meta.url);
		const workers = [1, 2].map(() => new Worker(file, { workerData: order }));
		await Promise.all(workers.map((worker) => once(worker, 'message')));
		const answers = workers.map((worker) => once(worker, 'message'));
		for (const worker of workers) worker.postMessage('go');
		const results = (await Promise.all(answers)).flat(2);
		const [only, ...more] = rows(service);
		expect(more).toEqual([]);
		expect(results).toEqual(Array.from({ length: 6 }, () => ({ kind: 'sent', sentId: only?.id })));
	}, 30_000);

	it('freezes the answers and the words as shown, sealed', () => {
		const { service, child, id } = ready();
		sent(service, child, id);
		const [row] = rows(service);
		expect(openContent(service.vault, row!)).toMatchObject({
			instrument: { id: 'views-12-15', version: 1 },
			language: 'en',
			answers: { 'going-well': said('Swimming with Plum-Pudding') },
			audiences: { 'going-well': 'only-my-iro' },
			wording: [
				{
					field: 'going-well',
					question: 'What is going well?',
					said: ['Swimming with Plum-Pudding']
				}
			]
		});
		service.db.$client.pragma('wal_checkpoint(TRUNCATE)');
		expect(readFileSync(dbFile(service.env.DATA_DIR)).includes('Plum-Pudding')).toBe(false);
	});

	it.each([
		['answers changed since they were checked', 'moved-on', { asOf: 1 }],
		['a number that is not the next', 'moved-on', { revision: 7 }],
		['nobody said who helped', 'who-helped', { helpedBy: undefined }]
	])('is refused when %s', (_, kind, given) => {
		const { service, child, id } = ready();
		expect(sent(service, child, id, given)).toEqual({ kind });
		expect(rows(service)).toEqual([]);
	});

	it('is refused with nothing said, and after the start', () => {
		const { service, child, part, id } = ready();
		const empty = begun(service, child, part, 'plan-my-review');
		expect(sent(service, child, empty)).toEqual({ kind: 'nothing-said' });
		service.set(londonInstant('2026-03-24', '15:30'));
		expect(sent(service, child, id)).toEqual({ kind: 'closed', why: 'begun' });
		expect(rows(service)).toEqual([]);
	});

	it('is not there for anybody else', () => {
		const { service, iro, id } = ready();
		const notThere = expect.objectContaining({ status: 404 });
		expect(() => checkForChild(service, aChild(service, '2013-01-01'), id)).toThrow(notThere);
		expect(() => checkForChild(service, iro, id)).toThrow(notThere);
		expect(() => receiptForChild(service, aChild(service, '2013-01-01'), id)).toThrow(notThere);
		expect(() => takeBack(service, iro, id)).toThrow(notThere);
	});

	it('says who helped from the session, whatever the form says, and shows a helper nothing back', () => {
		const { service, child, iro, id } = ready();
		const helper = { id: iro.id, kind: 'carer', lockedTo: '/me/views' };
		const helped = { ...child, sessionId: 'helping', helper };
		expect(checkForChild(service, helped, id)).toMatchObject({ helpedBy: 'carer', answers: {} });
		sent(service, helped, id, { helpedBy: 'alone' });
		expect(rows(service)).toMatchObject([{ helpedBy: 'carer', helperId: iro.id }]);
		expect(receiptForChild(service, helped, id)).toMatchObject({ content: null, requests: null });
	});

	it('shuts what was written with a helper once it is sent', () => {
		const { service, child, iro, id } = ready();
		const helper = { id: iro.id, kind: 'carer', lockedTo: '/me/views' };
		const helped = { ...child, sessionId: 'helping', helper };
		filled(service, helped, id, 'change', { wishes: said(['A dog']) });
		expect(checkForChild(service, helped, id).answers).toEqual({ wishes: said(['A dog']) });
		sent(service, helped, id);
		expect(checkForChild(service, helped, id).answers).toEqual({});
		expect(pageForChild(service, helped, id, 'change')).toMatchObject({ kept: true, given: {} });
		expect(pageForChild(service, child, id, 'change')).toMatchObject({ kept: false });
	});
});

describe('an answer that says "not safe"', () => {
	it('raises one alert, in the same transaction', () => {
		const { service, child, id } = ready();
		filled(service, child, id, 'safe', { 'safe-at-home': said('no') });
		expect(checkForChild(service, child, id).notSafe).not.toBeNull();
		sent(service, child, id);
		const [row] = rows(service);
		expect(service.db.select().from(alert).all()).toMatchObject([
			{ childId: child.id, kind: 'answer', sendKey: row?.id }
		]);
		expect(receiptForChild(service, child, id)?.alerted).toBe(true);
	});

	it('a helper is not shown that the child said so alone', () => {
		const { service, child, iro, id } = ready();
		filled(service, child, id, 'safe', { 'safe-at-home': said('no') });
		const helper = { id: iro.id, kind: 'carer', lockedTo: '/me/views' };
		const helped = { ...child, sessionId: 'helping', helper };
		expect(checkForChild(service, helped, id).notSafe).toBeNull();
		sent(service, helped, id);
		expect(service.db.select().from(alert).all()).toHaveLength(1);
		expect(receiptForChild(service, helped, id)?.alerted).toBe(false);
	});
});

describe('what is asked for', () => {
	const wishes = (service: ReturnType<typeof testService>) => service.db.select().from(wish).all();

	it('becomes wishes; a changed sending keeps the row of what is still wished', () => {
		const { service, child, id } = ready();
		filled(service, child, id, 'change', { wishes: said(['A dog', 'See Nan', 'A lock']) });
		sent(service, child, id);
		const first = wishes(service);
		expect(first.map(({ field, place }) => [field, place])).toEqual([
			['wishes', 0],
			['wishes', 1],
			['wishes', 2]
		]);
		filled(service, child, id, 'change', { wishes: said(['See Nan', 'A bike', 'A lock']) });
		sent(service, child, id);
		const [, latest] = rows(service);
		const second = wishes(service);
		const placed = Object.fromEntries(second.map((row) => [row.id, row.place]));
		expect(second.every(({ sentId }) => sentId === latest?.id)).toBe(true);
		expect(placed).toMatchObject({ [first[1]!.id]: 0, [first[2]!.id]: 2 });
		expect(placed).not.toHaveProperty(first[0]!.id);
		expect(second).toHaveLength(3);
	});

	it('an advocate is asked for once', () => {
		const { service, child, part, id } = ready();
		filled(service, child, id, 'meeting', { advocate: said('yes-please') });
		sent(service, child, id);
		filled(service, child, id, 'now', { 'going-well': said('More') });
		sent(service, child, id);
		expect(rows(service)).toHaveLength(2);
		expect(service.db.select().from(advocateOffer).all()).toMatchObject([
			{ childId: child.id, meetingChildId: part, what: 'asked-for' }
		]);
	});
});

describe('taking back', () => {
	it('takes back every sending, once, and sending again keeps what was asked for', () => {
		const { service, child, id } = ready();
		filled(service, child, id, 'change', { wishes: said(['A dog']) });
		sent(service, child, id);
		const [row] = service.db.select().from(wish).all();
		filled(service, child, id, 'now', { 'going-well': said('More') });
		sent(service, child, id);
		expect(takeBack(service, child, id)).toBeNull();
		expect(takeBack(service, child, id)).toBeNull();
		expect(service.db.select().from(viewsTakenBack).all()).toHaveLength(2);
		expect(receiptForChild(service, child, id)?.takenBackAt).toBe(service.now());
		expect(opened(service, child, id, 'change').base).toBeGreaterThan(0);
		sent(service, child, id);
		expect(receiptForChild(service, child, id)).toMatchObject({ revision: 3, takenBackAt: null });
		expect(
			service.db
				.select()
				.from(wish)
				.all()
				.map(({ id: wishId }) => wishId)
		).toEqual([row?.id]);
	});

	it('ends when the meeting starts', () => {
		const { service, child, id } = ready();
		sent(service, child, id);
		service.set(londonInstant('2026-03-24', '15:30'));
		expect(takeBack(service, child, id)).toBe('begun');
		expect(service.db.select().from(viewsTakenBack).all()).toEqual([]);
	});
});
