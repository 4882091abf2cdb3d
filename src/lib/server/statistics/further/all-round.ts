import { ROUND_QUESTIONS, SIDES, type Side } from '#lib/domain/meeting/all-round.ts';
import {
	ROUND_VALUES,
	type FurtherFigures,
	type SideFigures
} from '#lib/domain/statistics/further.ts';
import type { Service } from '../../service.ts';
import { valueTally } from './tally.ts';
import { counted, HELD, type Given } from './source.ts';

/** A conference is one meeting for all its children: any part of it that counts for the lead will do. */
const SAID = `
	WITH said AS MATERIALIZED (
		SELECT m.kind, a.side, a.heard, a.understood, a.next, a.again
		FROM all_round a CROSS JOIN meeting_child mc ON mc.meeting_id = a.meeting_id ${HELD}
		WHERE a.first_sent_at BETWEEN :earliest AND :latest
		GROUP BY a.id
	)
	SELECT kind, side AS value, count(*) AS n FROM said GROUP BY 1, 2
	${ROUND_QUESTIONS.map(
		(question) => `UNION ALL
	SELECT kind, side || '.${question}.' || coalesce("${question}", 'blank'), count(*)
	FROM said GROUP BY 1, 2`
	).join('\n\t')}`;

/** How held meetings were, from each side that was asked (Thurrock 7.6). */
export function allRoundFigures(service: Service, given: Given): FurtherFigures['all_round'] {
	const of = valueTally(counted(service, SAID, given));
	const returned = of(SIDES);
	const figures = SIDES.map((side): [Side, SideFigures] => {
		const answers = ROUND_QUESTIONS.map(
			(question) => [question, of(ROUND_VALUES, `${side}.${question}.`)] as const
		);
		return [
			side,
			{
				returned: returned[side],
				answers: Object.fromEntries(answers) as SideFigures['answers']
			}
		];
	});
	return Object.fromEntries(figures) as Record<Side, SideFigures>;
}
