import { describe, expect, it } from 'vitest';
import type { Role } from '#lib/policy/roles.ts';
import { audit, dutyWindow, noticeOutcome } from '../db/schema/index.ts';
import { newId } from '../db/id.ts';
import { anAdult } from '#tests/support/people.ts';
import { notThere } from '#tests/support/reviewing.ts';
import { testService, TEST_NOW } from '#tests/support/service.ts';
import { addDuty } from '../settings/duty-rota.ts';
import type { NoticeKind } from './kinds.ts';
import { switchNotices } from './off.ts';
import { sendDue } from './outbox.ts';
import { sweepNotices } from './sweep.ts';
import { markTold } from './told.ts';
import { noticeTroubles } from './trouble.ts';
import type { Answer, Way } from './way.ts';
import { writeNotice } from './write.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const refused = expect.objectContaining(notThere);

function world(env: Record<string, string> = { SMTP_URL: 'smtp://127.0.0.1:1' }) {
	const service = testService(env);
	const iro = anAdult(service, ['iro'], { name: 'Odalys Brightwater', email: 'o@example.org' });
	const manager = anAdult(service, ['manager']);
	const administrator = anAdult(service, ['administrator']);
	const sent: string[] = [];
	const answering = (answer: Answer): Way => ({
		name: 'smtp',
		look: null,
		send({ to }, handing) {
			handing();
			sent.push(to);
			return Promise.resolve(answer);
		}
	});
	const write = (kind: NoticeKind = 'views-waiting', to = iro) =>
		writeNotice(service, service.db, { adultId: to.id, kind, path: '/staff' });
	const at = (now: number) => service.set(now);
	return { service, iro, manager, administrator, sent, answering, write, at };
}

describe('what did not arrive', () => {
	it.each<[Answer, string]>([
		[{ is: 'refused', why: '550' }, 'failed'],
		[{ is: 'unknown', why: 'silence' }, 'unknown']
	])(
		'%o is told as %s, with the kind and since when, until somebody says that they know',
		async (answer, state) => {
			const { service, iro, manager, answering, write } = world();
			write();
			write();
			await sendDue(service, answering(answer));
			await sendDue(service, answering(answer));
			expect(noticeTroubles(service, manager)).toEqual([
				{
					state,
					kind: 'views-waiting',
					adultId: iro.id,
					name: 'Odalys Brightwater',
					count: 2,
					since: TEST_NOW
				}
			]);
			markTold(service, manager, { adultId: iro.id, kind: 'views-waiting' });
			expect(noticeTroubles(service, manager)).toEqual([]);
			expect(service.db.select().from(noticeOutcome).all()).toMatchObject([
				{ toldBy: manager.id, toldAt: TEST_NOW },
				{ toldBy: manager.id, toldAt: TEST_NOW }
			]);
			expect(service.db.select().from(audit).all().at(-1)).toMatchObject({ action: 'notices.see' });
			const again = () => markTold(service, manager, { adultId: iro.id, kind: 'views-waiting' });
			expect(again).toThrow(refused);
		}
	);

	it.each<[NoticeKind, number]>([
		['alert', 3],
		['views-waiting', 30]
	])('%s that has not gone for %s minutes is', (kind, minutes) => {
		const { service, manager, write, at } = world();
		write(kind);
		at(TEST_NOW + minutes * MINUTE - 1);
		expect(noticeTroubles(service, manager)).toEqual([]);
		at(TEST_NOW + minutes * MINUTE);
		expect(noticeTroubles(service, manager)).toMatchObject([{ kind, state: 'waiting' }]);
	});

	it('says so where nothing can be sent at all', () => {
		const { service, manager, write, at } = world({});
		write();
		at(TEST_NOW + 60 * MINUTE);
		expect(noticeTroubles(service, manager)).toMatchObject([{ state: 'no-way' }]);
	});

	it.each<[Role, number]>([
		['manager', 1],
		['administrator', 1],
		['business-support', 1],
		['iro', 0],
		['social-worker', 0],
		['participation-officer', 0],
		['parent', 0],
		['advocate', 0]
	])('%s sees %s of it, and only those may say that it is done with', async (role, lines) => {
		const { service, iro, answering, write } = world();
		write();
		await sendDue(service, answering({ is: 'refused', why: '550' }));
		const reader = anAdult(service, [role]);
		expect(noticeTroubles(service, reader)).toHaveLength(lines);
		const done = () => markTold(service, reader, { adultId: iro.id, kind: 'views-waiting' });
		if (lines === 0) expect(done).toThrow(refused);
		else expect(done).not.toThrow();
	});

	it('tells what waited too long apart from what was refused', async () => {
		const { service, manager, sent, answering, write, at } = world();
		write();
		at(TEST_NOW + 8 * DAY);
		await sendDue(service, answering({ is: 'sent' }));
		expect(sent).toEqual([]);
		expect(noticeTroubles(service, manager)).toMatchObject([{ state: 'too-late' }]);
	});
});

describe('somebody whose notices are switched off', () => {
	it('gets none, not even those that waited, and the staff side says so', async () => {
		const { service, iro, administrator, sent, answering, write, manager } = world();
		write('message-waiting');
		expect(switchNotices(service, administrator, { adultId: iro.id, to: 'off' })).toBe(true);
		expect(write('alert')).toBe(false);
		await sendDue(service, answering({ is: 'sent' }));
		expect(sent).toEqual([]);
		expect(noticeTroubles(service, manager)).toMatchObject([
			{ state: 'off', kind: 'alert' },
			{ state: 'off', kind: 'message-waiting' }
		]);
		switchNotices(service, administrator, { adultId: iro.id, to: 'on' });
		expect(write()).toBe(true);
		await sendDue(service, answering({ is: 'sent' }));
		expect(sent).toEqual(['o@example.org']);
		const acts = service.db.select().from(audit).all();
		expect(acts.filter(({ action }) => action === 'notices.switch')).toMatchObject([
			{ actorId: administrator.id, subject: iro.id, detail: '{"to":"off"}' },
			{ actorId: administrator.id, subject: iro.id, detail: '{"to":"on"}' }
		]);
	});

	it('is not on the duty rota, and does not come on it', () => {
		const { service, administrator } = world();
		const duty = anAdult(service, ['duty'], { email: 'd@example.org' });
		const form = { adultId: duty.id, weekday: '1', from: '08:00', to: '20:00', place: '1' };
		expect(addDuty(service, administrator, form)).toBe(true);
		expect(switchNotices(service, administrator, { adultId: duty.id, to: 'off' })).toBe(false);
		service.db.delete(dutyWindow).run();
		expect(switchNotices(service, administrator, { adultId: duty.id, to: 'off' })).toBe(true);
		expect(addDuty(service, administrator, form)).toBe(false);
	});

	it('is switched by an administrator, freshly signed in, alone', () => {
		const { service, iro, manager, administrator } = world();
		const off = { adultId: iro.id, to: 'off' } as const;
		expect(() => switchNotices(service, manager, off)).toThrow(refused);
		expect(() => switchNotices(service, iro, off)).toThrow(refused);
		const stale = { ...administrator, freshAt: TEST_NOW - 60 * MINUTE };
		expect(() => switchNotices(service, stale, off)).toThrow();
		const nobody = { adultId: newId(), to: 'off' } as const;
		expect(() => switchNotices(service, administrator, nobody)).toThrow(refused);
	});
});

it('what is over is cleared away after four weeks; what still waits is not', async () => {
	const { service, answering, write, at, manager } = world();
	write();
	await sendDue(service, answering({ is: 'sent' }));
	at(TEST_NOW + 27 * DAY);
	sweepNotices(service);
	write('message-waiting');
	expect(service.db.select().from(noticeOutcome).all()).toHaveLength(1);
	at(TEST_NOW + 28 * DAY);
	sweepNotices(service);
	expect(service.db.select().from(noticeOutcome).all()).toEqual([]);
	expect(noticeTroubles(service, manager)).toMatchObject([{ kind: 'message-waiting' }]);
});
