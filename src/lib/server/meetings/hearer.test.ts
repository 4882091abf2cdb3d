import { describe, expect, it } from 'vitest';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { Tie } from '#lib/policy/ties.ts';
import { hears } from './hearer.ts';

const review = 'looked-after-review';
const conference = 'review-conference';
const today = (...some: string[]) => new Map(some.map((as) => [as, 'today'] as const));

describe('who hears the child at a meeting', () => {
	it.each<[MeetingKind, Tie[], string[], boolean]>([
		[review, ['iro'], ['iro'], true],
		[review, ['iro-cover'], ['iro', 'iro-cover'], true],
		[review, ['chair'], ['iro', 'chair'], false],
		[review, ['chair'], ['iro-cover', 'chair'], false],
		[review, ['chair'], ['chair'], true],
		['midway-review', ['chair'], ['iro', 'chair'], false],
		[conference, ['chair'], ['chair'], true],
		[conference, ['iro'], ['iro', 'chair'], false],
		[conference, ['iro'], ['iro'], true],
		['initial-conference', ['iro', 'chair'], ['iro', 'chair'], true],
		[review, ['break-glass'], ['iro'], true],
		[review, ['team-manager', 'social-worker'], ['iro'], false],
		[review, ['team-manager', 'social-worker'], [], false],
		[review, [], [], false]
	])('%s, tied as %j where %j are allocated: %j', (kind, ties, allocated, answer) => {
		const meeting = { kind, onDay: '2026-03-24' } as const;
		expect(hears(meeting, new Set(ties), today(...allocated))).toBe(answer);
	});

	it.each<[MeetingKind, Tie, string, DayISO | null, boolean]>([
		[review, 'chair', 'iro', '2026-02-27', false],
		[review, 'chair', 'iro', '2026-02-28', false],
		[review, 'chair', 'iro', '2026-03-01', true],
		[review, 'chair', 'iro', '2026-03-24', true],
		[review, 'chair', 'iro', null, true],
		[review, 'chair', 'iro-cover', '2026-02-27', false],
		[review, 'iro', 'iro', '2026-02-27', true],
		[conference, 'iro', 'chair', '2026-02-27', false],
		[conference, 'iro', 'chair', '2026-03-24', true]
	])(
		'%s, tied as %s, the last %s gone since 1 March, of %s: %j',
		(kind, tie, gone, onDay, answer) => {
			const allocated = new Map<string, DayISO | 'today'>([
				[tie, 'today'],
				...(gone === tie ? [] : [[gone, '2026-02-28'] as const])
			]);
			expect(hears({ kind, onDay }, new Set([tie]), allocated)).toBe(answer);
		}
	);
});
