import { expect, it } from 'vitest';
import { appealClock } from './appeal.ts';

it.each([
	['counted from the decision sheet', '2026-03-02', '2026-03-01', '2026-03-10', '2026-03-30', 20],
	['from the meeting until the sheet is there', null, '2026-03-01', '2026-03-10', '2026-03-29', 19],
	['on the last day', '2026-03-02', null, '2026-03-30', '2026-03-30', 0],
	['the day after', '2026-03-02', null, '2026-03-31', '2026-03-30', -1],
	['over the change of clocks', '2026-03-20', null, '2026-04-01', '2026-04-17', 16],
	['over the end of February', '2028-02-10', null, '2028-02-29', '2028-03-09', 9]
] as const)('%s', (_, sheetOn, heldOn, today, until, left) => {
	expect(appealClock({ sheetOn, heldOn }, 28, today)).toEqual({ until, left });
});

it('there is none where nothing has happened', () => {
	expect(appealClock({ sheetOn: null, heldOn: null }, 28, '2026-03-10')).toBeNull();
});
