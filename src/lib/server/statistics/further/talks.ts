import type { FigureGroup } from '#lib/domain/meeting/kinds.ts';
import { TALKS, type FurtherFigures } from '#lib/domain/statistics/further.ts';
import type { Service } from '../../service.ts';
import { groupTally } from './tally.ts';
import { counted, HELD } from './source.ts';
import type { Given } from './given.ts';
import { byGroup } from './views.ts';

/** The latest note of each child's talk. */
const LATEST = `
	WITH latest AS MATERIALIZED (
		SELECT m.kind, t.outcome, max(t.recorded_at)
		FROM talk t CROSS JOIN meeting_child mc ON mc.id = t.meeting_child_id ${HELD}
		WHERE t.on_day BETWEEN :earliestDay AND :latestDay
		GROUP BY t.meeting_child_id
	)
	SELECT kind, replace(outcome, '-', '_') AS value, count(*) AS n FROM latest GROUP BY 1, 2`;

/**
 * What became of the talk with the child before the meeting (Hampshire 5.14). `expected`: how many
 * children of four or over there were; of whom nothing is noted are the rest.
 */
export function talkFigures(
	service: Service,
	given: Given,
	expected: (id: FigureGroup) => number
): FurtherFigures['talks'] {
	const tally = groupTally(counted(service, LATEST, given));
	return byGroup((id) => {
		const noted = TALKS.map((value) => [value, tally(id, value)] as const);
		const all = noted.reduce((sum, [, n]) => sum + n, 0);
		const counts = Object.fromEntries(noted) as Record<(typeof TALKS)[number], number>;
		return { ...counts, not_noted: Math.max(0, expected(id) - all) };
	});
}
