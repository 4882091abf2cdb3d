import { describe, expect, it } from 'vitest';
import { anAdult } from '#tests/support/people.ts';
import { testService } from '#tests/support/service.ts';
import { onDutyAt } from '../alerts/duty.ts';
import { addDuty, dutyRota, removeDuty } from './duty-rota.ts';

describe('the duty rota', () => {
	it('puts a duty contact on, and takes them off', () => {
		const service = testService();
		const administrator = anAdult(service, ['administrator']);
		const contact = anAdult(service, ['duty']);
		const line = { adultId: contact.id, weekday: '2', from: '00:00', to: '24:00', place: '1' };
		expect(addDuty(service, administrator, line)).toBe(true);
		expect(onDutyAt(service.db, service.now())).toEqual([contact.id]);
		const [added] = dutyRota(service, administrator).lines;
		removeDuty(service, administrator, added!.id);
		expect(onDutyAt(service.db, service.now())).toEqual([]);
	});

	it.each([
		{ weekday: '8' },
		{ from: '20:00', to: '08:00' },
		{ from: 'noon' },
		{ place: '0' },
		{ adultId: 'nobody' }
	])('%o is refused', (change) => {
		const service = testService();
		const administrator = anAdult(service, ['administrator']);
		const contact = anAdult(service, ['duty']);
		const line = { adultId: contact.id, weekday: '2', from: '08:00', to: '20:00', place: '1' };
		expect(addDuty(service, administrator, { ...line, ...change })).toBe(false);
		expect(dutyRota(service, administrator).lines).toEqual([]);
	});

	it('takes only people with the duty role, and only an administrator’s word', () => {
		const service = testService();
		const administrator = anAdult(service, ['administrator']);
		const iro = anAdult(service, ['iro']);
		const line = { adultId: iro.id, weekday: '2', from: '08:00', to: '20:00', place: '1' };
		expect(addDuty(service, administrator, line)).toBe(false);
		expect(() => addDuty(service, iro, line)).toThrow();
	});
});
