import { describe, expect, it } from 'vitest';
import { anAdult } from '#tests/support/people.ts';
import { testService, TEST_NOW } from '#tests/support/service.ts';
import { councilForm, saveCouncil } from './council.ts';
import { settingOf } from './settings.ts';

const good = {
	councilName: 'Fernbridge',
	emergencyDutyNumber: '01632 960001',
	opensAt: '08:30',
	closesAt: '17:30',
	readWithinWorkingDays: '3',
	reviewReportWorkingDays: '3',
	appealDays: '28',
	feedbackReminderDays: '5'
};

describe('the council’s settings', () => {
	it('are saved all together, by an administrator', () => {
		const service = testService();
		const administrator = anAdult(service, ['administrator']);
		expect(saveCouncil(service, administrator, { ...good, pn4Counts: 'on' })).toEqual([]);
		expect(councilForm(service, administrator)).toEqual({ ...good, pn4Counts: 'on' });
		expect(settingOf(service, 'opensAt')).toBe(510);
	});

	it.each([
		[{ councilName: '' }, 'councilName'],
		[{ emergencyDutyNumber: 'ring us' }, 'emergencyDutyNumber'],
		[{ emergencyDutyNumber: '' }, 'emergencyDutyNumber'],
		[{ opensAt: '25:00' }, 'opensAt'],
		[{ opensAt: '18:00' }, 'closesAt'],
		[{ readWithinWorkingDays: '0' }, 'readWithinWorkingDays'],
		[{ reviewReportWorkingDays: 'soon' }, 'reviewReportWorkingDays'],
		[{ appealDays: '0' }, 'appealDays'],
		[{ feedbackReminderDays: '31' }, 'feedbackReminderDays']
	])('%o: nothing is saved, and the field is named', (change, field) => {
		const service = testService();
		const administrator = anAdult(service, ['administrator']);
		expect(saveCouncil(service, administrator, { ...good, ...change })).toContain(field);
		expect(settingOf(service, 'councilName')).toBe('Your council');
	});

	it('are nobody else’s to see or change, and want a fresh sign-in', () => {
		const service = testService();
		for (const role of ['manager', 'iro', 'participation-officer'] as const) {
			const other = anAdult(service, [role]);
			expect(() => councilForm(service, other)).toThrow();
			expect(() => saveCouncil(service, other, good)).toThrow();
		}
		const stale = { ...anAdult(service, ['administrator']), freshAt: TEST_NOW - 11 * 60_000 };
		expect(() => saveCouncil(service, stale, good)).toThrow();
	});
});
