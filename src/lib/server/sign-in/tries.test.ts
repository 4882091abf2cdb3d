import { describe, expect, it } from 'vitest';
import { testService, TEST_NOW } from '#tests/support/service.ts';
import { forgetOldTries, succeeded, takeTry, waitAt } from './tries.ts';

const strange = { account: 'card', device: null };
const known = { account: 'card', device: 'phone' };

describe('tries at a door', () => {
	it('cost nothing twice, then slow down, and say for how long', () => {
		const service = testService();
		const waits = Array.from({ length: 5 }, () => takeTry(service, strange).wait);
		expect(waits).toEqual([0, 0, 0, 5_000, 5_000]);
		service.set(TEST_NOW + 5_000);
		expect(takeTry(service, strange).wait).toBe(0);
		expect(waitAt(service, strange)).toBe(15_000);
	});

	it('elsewhere never slow a known device', () => {
		const service = testService();
		for (let n = 0; n < 50; n += 1) takeTry(service, strange);
		expect(waitAt(service, strange)).toBeGreaterThan(0);
		expect(waitAt(service, known)).toBe(0);
	});

	it('that succeed give a known device a fresh start', () => {
		const service = testService();
		takeTry(service, known);
		takeTry(service, known);
		succeeded(service.db, known, takeTry(service, known).id ?? 0);
		expect(takeTry(service, known).wait).toBe(0);
		expect(waitAt(service, known)).toBe(0);
	});

	it('that succeed on an unknown device take back themselves and no other', () => {
		const service = testService();
		takeTry(service, strange);
		takeTry(service, strange);
		succeeded(service.db, strange, takeTry(service, strange).id ?? 0);
		expect(takeTry(service, strange).wait).toBe(0);
		expect(waitAt(service, strange)).toBe(5_000);
	});

	it('are forgotten after a day', () => {
		const service = testService();
		for (let n = 0; n < 4; n += 1) takeTry(service, strange);
		service.set(TEST_NOW + 24 * 3_600_000);
		forgetOldTries(service);
		expect(waitAt(service, strange)).toBe(0);
	});
});
