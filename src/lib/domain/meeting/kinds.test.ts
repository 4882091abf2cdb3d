import { describe, expect, it } from 'vitest';
import {
	figureGroupOf,
	hasParticipationCode,
	isConference,
	isInSsda903,
	MEETING_KINDS
} from '#lib/domain/meeting/kinds.ts';

describe('kinds of meeting', () => {
	it.each([
		['looked-after-review', false, true, true, 'looked_after_reviews'],
		['midway-review', false, false, false, null],
		['initial-conference', true, false, true, 'conferences'],
		['review-conference', true, false, true, 'conferences'],
		['short-break-review', false, false, true, null],
		['after-18-review', false, false, true, null]
	] as const)('%s: conference %s, SSDA903 %s, code %s, figures %s', (kind, ...facts) => {
		expect([
			isConference(kind),
			isInSsda903(kind),
			hasParticipationCode(kind),
			figureGroupOf(kind)
		]).toEqual(facts);
	});

	it('only looked-after reviews go into SSDA903', () => {
		expect(MEETING_KINDS.filter(isInSsda903)).toEqual(['looked-after-review']);
	});
});
