import { describe, expect, it } from 'vitest';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { Tie } from '#lib/policy/ties.ts';
import { hears } from './hearer.ts';

const review = 'looked-after-review';
const conference = 'review-conference';

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
		expect(hears(kind, new Set(ties), new Set(allocated))).toBe(answer);
	});
});
