import type { FigureGroup } from '#lib/domain/meeting/kinds.ts';
import type { AdvocateFigures } from '#lib/domain/statistics/further.ts';
import type { Service } from '../../service.ts';
import { groupTally } from './tally.ts';
import { counted, HELD } from './source.ts';
import type { Given } from './given.ts';
import { byGroup } from './views.ts';

/**
 * What the book of offers says of each child before their meeting: the last line counts. To have
 * declined, one was offered, even if nobody had written that down.
 */
const OFFERED = `
	WITH told AS MATERIALIZED (
		SELECT m.kind, mc.id, max(a.what IN ('offered', 'declined')) AS offered, (
			SELECT l.what FROM advocate_offer l
			WHERE l.meeting_child_id = mc.id AND l.at <= m.starts_at
			ORDER BY l.at DESC, l.rowid DESC LIMIT 1
		) AS last
		FROM advocate_offer a CROSS JOIN meeting_child mc ON mc.id = a.meeting_child_id ${HELD}
		WHERE a.at BETWEEN :earliest AND :latest AND a.at <= m.starts_at
		GROUP BY mc.id
	)
	SELECT kind, CASE
		WHEN NOT offered THEN 'asked'
		WHEN last = 'declined' THEN 'declined'
		WHEN last = 'offered' THEN 'no_answer'
		ELSE 'accepted' END AS value, count(*) AS n
	FROM told GROUP BY 1, 2`;

/** Meetings at which an advocate of the child is noted to have been, or to have spoken. */
const PRESENT = `
	SELECT m.kind, 'present' AS value, count(DISTINCT mc.id) AS n
	FROM attendance t CROSS JOIN meeting_child mc ON mc.id = t.meeting_child_id ${HELD}
	WHERE t.recorded_at BETWEEN :earliest AND :latest AND CASE
		WHEN t.adult_id IS NULL THEN t.how = 'advocate-spoke'
		ELSE t.how <> 'absent' AND EXISTS (
			SELECT 1 FROM allocation al
			WHERE al.child_id = mc.child_id AND al."as" = 'advocate' AND al.adult_id = t.adult_id
		) END
	GROUP BY 1`;

/** Advocates offered, accepted, declined and present at held meetings, child by child. */
export function advocateFigures(
	service: Service,
	given: Given
): Readonly<Record<FigureGroup, AdvocateFigures>> {
	const of = groupTally([...counted(service, OFFERED, given), ...counted(service, PRESENT, given)]);
	return byGroup((id) => {
		const [accepted, declined] = [of(id, 'accepted'), of(id, 'declined')];
		const no_answer = of(id, 'no_answer');
		return {
			offered: accepted + declined + no_answer,
			accepted,
			declined,
			no_answer,
			asked: of(id, 'asked'),
			present: of(id, 'present')
		};
	});
}
