import { DONES, WISH_ANSWERS, type FurtherFigures } from '#lib/domain/statistics/further.ts';
import type { Service } from '../../service.ts';
import { valueTally } from './tally.ts';
import { counted, HELD } from './source.ts';
import type { Given } from './given.ts';

/**
 * The latest answer of each wish that stands, and of those that promise something whether it was done.
 * What a child no longer says, and nobody had answered, is owed nothing and isn't open.
 */
const ANSWERED = `
	WITH asked AS MATERIALIZED (
		SELECT m.kind, w.id, w.unsaid_at, (
			SELECT a.verdict FROM wish_answer a WHERE a.wish_id = w.id
			ORDER BY a.answered_at DESC LIMIT 1
		) AS verdict
		FROM wish w CROSS JOIN meeting_child mc ON mc.id = w.meeting_child_id ${HELD}
		WHERE w.made_at BETWEEN :earliest AND :latest
			AND NOT EXISTS (SELECT 1 FROM views_taken_back b WHERE b.sent_id = w.sent_id)
	)
	SELECT kind, replace(coalesce(verdict, 'open'), '-', '_') AS value, count(*) AS n
	FROM asked WHERE verdict IS NOT NULL OR unsaid_at IS NULL GROUP BY 1, 2
	UNION ALL
	SELECT a.kind, 'is.' || replace(coalesce(d.how, 'not-known'), '-', '_'), count(*)
	FROM asked a LEFT JOIN wish_done d ON d.wish_id = a.id
	WHERE a.verdict IN ('yes', 'partly', 'not-yet') GROUP BY 1, 2`;

/** What children asked for before held meetings, by answer and by whether it was done. */
export function wishFigures(service: Service, given: Given): FurtherFigures['wishes'] {
	const of = valueTally(counted(service, ANSWERED, given));
	return { ...of(WISH_ANSWERS), done: of(DONES, 'is.') };
}
