import { describe, expect, it } from 'vitest';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import { system } from '#lib/policy/actor.ts';
import { newId } from '../db/id.ts';
import { alertTold, audit, dutyWindow, notice } from '../db/schema/index.ts';
import { allocated, aChild, anAdult } from '#tests/support/people.ts';
import { testService, TEST_NOW, type TestService } from '#tests/support/service.ts';
import { acknowledgeAlert, closeAlert } from './acknowledge.ts';
import { latestAlert } from './for-child.ts';
import { openAlerts, readAlert } from './for-duty.ts';
import { promiseNow } from './promise.ts';
import { raiseAlert } from './raise.ts';
import { repeatAlerts } from './tell.ts';

const MINUTE = 60_000;

/** A child, their IRO, two contacts on duty on Tuesdays from nine to five, and others who are not. */
function town() {
	const service = testService();
	const child = aChild(service, '2014-05-01');
	const iro = anAdult(service, ['iro']);
	allocated(service, iro, child, 'iro');
	const first = anAdult(service, ['duty'], { email: 'first@example.org' });
	const second = anAdult(service, ['duty'], { email: 'second@example.org' });
	const manager = anAdult(service, ['manager']);
	onDuty(service, first.id, 1);
	onDuty(service, second.id, 2);
	return { service, child, iro, first, second, manager };
}

function onDuty({ db }: TestService, adultId: string, place: number) {
	db.insert(dutyWindow)
		.values({ id: newId(), adultId, weekday: 2, fromMinute: 540, toMinute: 1020, place })
		.run();
}

const toldOf = ({ db }: TestService) =>
	db
		.select()
		.from(alertTold)
		.all()
		.map(({ adultId }) => adultId);

describe('"I don’t feel safe"', () => {
	it('tells the first contact at once, in the outbox and in the audit', () => {
		const { service, child, first } = town();
		raiseAlert(service, child, { childId: child.id, sendKey: 'k', words: 'come quick' });
		expect(toldOf(service)).toEqual([first.id]);
		expect(service.db.select().from(notice).all()).toHaveLength(1);
		const acts = service.db
			.select()
			.from(audit)
			.all()
			.map(({ action }) => action);
		expect(acts).toEqual(['alert.raise', 'alert.tell']);
	});

	it('sent twice is one', () => {
		const { service, child } = town();
		const given = { childId: child.id, sendKey: 'k' };
		expect(raiseAlert(service, child, given)).toBe(raiseAlert(service, child, given));
		expect(toldOf(service)).toHaveLength(1);
	});

	it('goes round the contacts every fifteen minutes, across a restart, until acknowledged', () => {
		const { service, child, first, second } = town();
		const id = raiseAlert(service, child, { childId: child.id, sendKey: 'k' });
		for (const after of [14, 15, 29, 30, 31]) {
			service.set(TEST_NOW + after * MINUTE);
			repeatAlerts(service);
		}
		expect(toldOf(service)).toEqual([first.id, second.id, first.id]);
		acknowledgeAlert(service, second, id);
		service.set(TEST_NOW + 60 * MINUTE);
		repeatAlerts(service);
		expect(toldOf(service)).toHaveLength(3);
		expect(latestAlert(service, child)?.seen?.at).toBe(TEST_NOW + 31 * MINUTE);
	});

	it('at night promises no reading before the morning, and tells the first contact then', () => {
		const { service, child, first } = town();
		service.set(londonInstant('2026-03-09', '23:00'));
		expect(promiseNow(service)).toMatchObject({ kind: 'later', day: '2026-03-10', time: '09:00' });
		raiseAlert(service, child, { childId: child.id, sendKey: 'k' });
		expect(toldOf(service)).toEqual([]);
		service.set(londonInstant('2026-03-10', '09:00'));
		repeatAlerts(service);
		expect(toldOf(service)).toEqual([first.id]);
	});

	it('is seen by who was told and by the IRO, until it is closed, and by nobody else', () => {
		const { service, child, iro, first, second, manager } = town();
		const id = raiseAlert(service, child, { childId: child.id, sendKey: 'k', words: 'come quick' });
		expect(readAlert(service, first, id).words).toBe('come quick');
		expect(readAlert(service, iro, id).words).toBe('come quick');
		for (const other of [second, manager]) {
			expect(() => readAlert(service, other, id)).toThrow();
			expect(() => acknowledgeAlert(service, other, id)).toThrow();
			expect(openAlerts(service, other)).toEqual([]);
		}
		closeAlert(service, first, id, 'Rang the carer and the child.');
		expect(() => readAlert(service, first, id)).toThrow();
	});

	it('is raised by the child alone', () => {
		const { service, child, iro } = town();
		const other = aChild(service, '2012-01-01');
		for (const actor of [other, iro, system('x')]) {
			expect(() => raiseAlert(service, actor, { childId: child.id, sendKey: 'k' })).toThrow();
		}
	});
});
