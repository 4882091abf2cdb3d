import { describe, expect, it } from 'vitest';
import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import { londonInstant } from '#lib/domain/calendar/london.ts';
import type { TaskClock, TaskInput } from './task.ts';
import { answerDue, tasksOf } from './task-rules.ts';

/** Tuesday 10 March 2026, ten in the morning. */
const clock: TaskClock = {
	now: londonInstant('2026-03-10', '10:00'),
	holidays: ENGLAND_AND_WALES,
	readWithin: 2
};

const quiet: TaskInput = {
	kind: 'looked-after-review',
	status: 'planned',
	onDay: '2026-03-24',
	startsAt: londonInstant('2026-03-24', '15:30'),
	dateOfBirth: '2014-05-01',
	askedAt: 1,
	promises: 0,
	decided: 0,
	views: { state: 'read', sentAt: 1, helpedBy: 'alone', medium: 'portal', unread: 0 },
	wishes: { all: 0, open: 0, notYet: 0, oldestOpenAt: null, notYetAt: null },
	work: { talk: 'held', childCame: null, filedAt: null },
	code: { code: null, source: null, imported: null },
	decisions: { sharedAt: null, drafts: 0, askedBack: 0, askedBackAt: null },
	advocate: { unread: 0, briefedAt: null }
};
const none: TaskInput['views'] = {
	state: 'none',
	sentAt: null,
	helpedBy: null,
	medium: null,
	unread: 0
};
const held: TaskInput = {
	...quiet,
	status: 'held',
	onDay: '2026-03-04',
	startsAt: londonInstant('2026-03-04', '15:30'),
	work: { talk: 'held', childCame: 'spoke', filedAt: 1 },
	code: { code: 'PN1', source: 'portal', imported: null },
	decisions: { sharedAt: 1, drafts: 0, askedBack: 0, askedBackAt: null }
};
const sent = londonInstant('2026-03-06', '20:00');

describe('what there is to do about a part', () => {
	it.each<[string, TaskInput, [string, string, number][]]>([
		['nothing, a fortnight ahead and all done', quiet, []],
		[
			'nothing, more than a fortnight ahead',
			{
				...quiet,
				onDay: '2026-03-25',
				startsAt: londonInstant('2026-03-25', '10:00'),
				views: none,
				work: { ...quiet.work, talk: null }
			},
			[]
		],
		[
			'talk and ask, by the working day before',
			{ ...quiet, views: none, work: { ...quiet.work, talk: null } },
			[
				['talk', '2026-03-23', 1],
				['no-views', '2026-03-24', 1]
			]
		],
		[
			'ask who has not been asked',
			{ ...quiet, views: none, askedAt: null },
			[['ask-views', '2026-03-24', 1]]
		],
		[
			'a talk only offered is still to be held',
			{ ...quiet, work: { ...quiet.work, talk: 'offered' } },
			[['talk', '2026-03-23', 1]]
		],
		['a refused talk is done with', { ...quiet, work: { ...quiet.work, talk: 'refused' } }, []],
		['nobody asks a child under four', { ...quiet, views: none, dateOfBirth: '2022-03-25' }, []],
		[
			'read within two working days of sending',
			{ ...quiet, views: { ...quiet.views, state: 'sent', sentAt: sent, unread: 2 } },
			[['read-views', '2026-03-10', 2]]
		],
		[
			'read before the meeting, if that is sooner',
			{
				...quiet,
				onDay: '2026-03-10',
				startsAt: londonInstant('2026-03-10', '15:30'),
				views: { ...quiet.views, state: 'sent', sentAt: clock.now, unread: 1 }
			},
			[['read-views', '2026-03-10', 1]]
		],
		[
			'say what became of a meeting that should have begun',
			{ ...quiet, onDay: '2026-03-10', startsAt: clock.now },
			[['outcome', '2026-03-10', 1]]
		],
		['nothing after a meeting that is all done', held, []],
		[
			'attendance at once, the code with the decisions',
			{ ...held, code: quiet.code, work: { ...held.work, childCame: null } },
			[
				['attendance', '2026-03-04', 1],
				['code', '2026-03-11', 1]
			]
		],
		[
			'only the code under four',
			{
				...held,
				dateOfBirth: '2022-03-05',
				code: quiet.code,
				work: { ...held.work, childCame: null }
			},
			[['code', '2026-03-11', 1]]
		],
		[
			'no code for a midway review',
			{ ...held, kind: 'midway-review', code: quiet.code, work: { ...held.work, childCame: null } },
			[]
		],
		[
			'file within 20 working days what the portal holds',
			{ ...held, work: { ...held.work, filedAt: null } },
			[['file', '2026-04-01', 1]]
		],
		[
			'nothing to file of a meeting that only an extract knows',
			{ ...held, views: none, work: { talk: null, childCame: null, filedAt: null } },
			[]
		],
		[
			'answers by when they are owed',
			{ ...held, wishes: { ...held.wishes, all: 3, open: 2, oldestOpenAt: sent } },
			[['answers', '2026-03-13', 2]]
		],
		[
			'“not yet” of before the meeting is answered again',
			{ ...held, wishes: { ...held.wishes, all: 1, notYet: 1, notYetAt: held.startsAt - 1 } },
			[['answers-again', '2026-03-11', 1]]
		],
		[
			'“not yet” of after it stands',
			{ ...held, wishes: { ...held.wishes, all: 1, notYet: 1, notYetAt: held.startsAt + 1 } },
			[]
		],
		[
			'promises are looked at from the meeting on',
			{ ...held, promises: 2 },
			[['promises', '2026-03-04', 2]]
		],
		['and not before its day', { ...quiet, promises: 2 }, []],
		[
			'a cancelled meeting asks for nothing',
			{
				...held,
				status: 'cancelled',
				code: quiet.code,
				work: { talk: null, childCame: null, filedAt: null }
			},
			[]
		]
	])('%s', (_, input, expected) => {
		expect(tasksOf(input, clock).map(({ kind, due, count }) => [kind, due, count])).toEqual(
			expected
		);
	});
});

describe('when an answer is owed', () => {
	it.each([
		['2026-03-02', null, '2026-03-09'],
		['2026-03-02', '2026-03-24', '2026-03-09'],
		['2026-03-02', '2026-03-09', '2026-03-16'],
		['2026-03-02', '2026-03-03', '2026-03-10'],
		['2026-03-02', '2026-03-10', '2026-03-09'],
		['2026-03-10', '2026-03-04', '2026-03-17'],
		['2026-03-31', null, '2026-04-09']
	] as const)('made on %s for a meeting on %s: by %s', (made, onDay, due) => {
		expect(answerDue(londonInstant(made, '20:00'), onDay, clock)).toBe(due);
	});
});
