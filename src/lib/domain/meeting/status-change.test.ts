import { describe, expect, it } from 'vitest';
import {
	problemsOfChange,
	type StatusChange,
	type StatusProblem
} from '#lib/domain/meeting/status-change.ts';

describe('problemsOfChange on 21 January', () => {
	const day = '2025-01-20';
	it.each<[string, StatusChange, StatusProblem[]]>([
		['held', { from: 'planned', to: 'held', day }, []],
		['held today', { from: 'planned', to: 'held', day: '2025-01-21' }, []],
		['held tomorrow', { from: 'planned', to: 'held', day: '2025-01-22' }, ['not-begun-yet']],
		['no change', { from: 'planned', to: 'planned', day }, ['no-such-change']],
		['held, then cancelled', { from: 'held', to: 'cancelled', day }, ['no-such-change']],
		[
			'cancelled, nothing said',
			{ from: 'planned', to: 'cancelled', day },
			['missing-authoriser', 'missing-reason']
		],
		[
			'cancelled, blank reason',
			{ from: 'planned', to: 'cancelled', day, authoriser: 'Team manager', reason: '  ' },
			['missing-reason']
		],
		[
			'cancelled, all said',
			{ from: 'planned', to: 'cancelled', day, authoriser: 'Team manager', reason: 'Snow' },
			[]
		],
		[
			'cancelled ahead of its day',
			{
				from: 'planned',
				to: 'cancelled',
				day: '2025-02-01',
				authoriser: 'Team manager',
				reason: 'Snow'
			},
			[]
		],
		[
			'rearranged without a day',
			{ from: 'planned', to: 'rearranged', day, reason: 'The child asked for it' },
			['missing-new-day']
		],
		[
			'rearranged',
			{ from: 'planned', to: 'rearranged', day, reason: 'Asked for', newDay: '2025-02-03' },
			[]
		],
		['adjourned, no reason', { from: 'planned', to: 'adjourned', day }, ['missing-reason']],
		[
			'adjourned tomorrow',
			{ from: 'planned', to: 'adjourned', day: '2025-01-22' },
			['not-begun-yet', 'missing-reason']
		],
		['taken up again', { from: 'adjourned', to: 'held', day }, []],
		['a slip put right', { from: 'held', to: 'planned', day, reason: 'Wrong row' }, []],
		['a slip, no reason', { from: 'held', to: 'planned', day }, ['missing-reason']]
	])('%s', (_, change, problems) => {
		expect(problemsOfChange(change, '2025-01-21')).toEqual(problems);
	});
});
