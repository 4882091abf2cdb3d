import { describe, expect, it } from 'vitest';
import { NO_CODES, participationOf } from '#lib/domain/participation/rate.ts';
import { publishParticipation } from '#lib/domain/statistics/published-participation.ts';
import { publishChildren } from './children.ts';

const byMeeting = (PN1: number, PN7: number) =>
	publishParticipation(participationOf({ ...NO_CODES, PN1, PN7 }, 0));
const children = (always: number, sometimes: number, never: number) => {
	const eligible = always + sometimes + never;
	return { eligible, always, sometimes, never, percent: 80 };
};

describe('publishChildren', () => {
	it('shows how many took part at least once', () => {
		expect(publishChildren(children(30, 10, 10), byMeeting(100, 30))).toEqual({
			eligible: 50,
			once: 40,
			percent: 80
		});
	});

	it.each([
		['few never did', children(30, 10, 3), byMeeting(100, 30)],
		['few did', children(2, 1, 30), byMeeting(100, 30)],
		['the rate by meeting is hidden', children(30, 10, 10), byMeeting(100, 2)]
	])('shows nothing where %s', (_, given, whole) => {
		expect(new Set(Object.values(publishChildren(given, whole)))).toEqual(new Set(['suppressed']));
	});
});
