import { CONTESTING } from '#lib/domain/advocacy/shown.ts';
import type { FigureGroup } from '#lib/domain/meeting/kinds.ts';
import {
	HELPS,
	WAYS,
	type FurtherFigures,
	type ViewsFigures
} from '#lib/domain/statistics/further.ts';
import { percent } from '#lib/domain/statistics/percent.ts';
import type { Service } from '../../service.ts';
import { groupTally, valueTally } from './tally.ts';
import { counted, HELD } from './source.ts';
import type { Given } from './given.ts';

/** Whether the child's own views of a part stand and came before the start. */
const OWN = `EXISTS (
		SELECT 1 FROM views v CROSS JOIN views_sent s ON s.views_id = v.id AND s.sent_at <= m.starts_at
		WHERE v.meeting_child_id = mc.id AND v.purpose <> 'plan-my-review'
			AND NOT EXISTS (SELECT 1 FROM views_taken_back b WHERE b.sent_id = s.id)
	)`;

/** The checks by which a child does not stand by what was sent for them, for SQL. */
const CONTESTED = CONTESTING.map((one) => `'${one}'`).join(', ');

/** Whether an advocate whom the child had briefed sent something for a part that stands, and the child by it. */
const BRIEFED = `EXISTS (
		SELECT 1 FROM advocate_said d CROSS JOIN advocate_said_sent e ON e.said_id = d.id
		WHERE d.meeting_child_id = mc.id AND e.briefed AND e.taken_back_at IS NULL
			AND e.sent_at <= m.starts_at
			AND NOT EXISTS (
				SELECT 1 FROM advocate_said_sent n
				WHERE n.said_id = e.said_id AND n.number > e.number AND n.taken_back_at IS NULL
					AND n.sent_at <= m.starts_at
			)
			AND coalesce((
				SELECT k.what FROM advocate_said_mark k WHERE k.sent_id = e.id AND k.what <> 'read'
				ORDER BY k.at DESC, k.rowid DESC LIMIT 1
			), '') NOT IN (${CONTESTED})
	)`;

/** Asked, and of those received or not. */
const ASKED = `
	SELECT m.kind, ${OWN} OR ${BRIEFED} AS value, count(*) AS n
	FROM meeting_child mc ${HELD}
	WHERE mc.asked_at BETWEEN :earliest AND :latest
	GROUP BY 1, 2`;

/**
 * The newest sending of each child's views that stands and came before the start. Where there is none, an
 * advocate's, if the child had briefed them: it counts as theirs, in the language staff work in.
 */
const RECEIVED = `
	WITH received AS MATERIALIZED (
		SELECT m.kind, mc.asked_at IS NOT NULL AS asked, v.language, s.id AS sent_id, s.medium,
			s.helped_by, max(s.revision)
		FROM views v
		CROSS JOIN views_sent s ON s.views_id = v.id
		CROSS JOIN meeting_child mc ON mc.id = v.meeting_child_id ${HELD}
		WHERE v.started_at BETWEEN :earliest AND :latest AND v.purpose <> 'plan-my-review'
			AND s.sent_at <= m.starts_at
			AND NOT EXISTS (SELECT 1 FROM views_taken_back b WHERE b.sent_id = s.id)
		GROUP BY v.id
		UNION ALL
		SELECT m.kind, mc.asked_at IS NOT NULL, 'en', NULL, 'portal', 'advocate', 0
		FROM advocate_said_sent e
		CROSS JOIN advocate_said d ON d.id = e.said_id
		CROSS JOIN meeting_child mc ON mc.id = d.meeting_child_id ${HELD}
		WHERE e.sent_at BETWEEN :earliest AND :latest AND ${BRIEFED} AND NOT ${OWN}
		GROUP BY mc.id
	)
	SELECT kind, 'asked.' || asked AS value, count(*) AS n FROM received GROUP BY 1, 2
	UNION ALL
	SELECT kind, 'language.' || language, count(*) FROM received GROUP BY 1, 2
	UNION ALL
	SELECT kind, 'help.' || CASE WHEN medium = 'paper' THEN 'paper'
		WHEN helped_by IN ('alone', 'advocate') THEN helped_by ELSE 'helped' END, count(*)
	FROM received GROUP BY 1, 2
	UNION ALL
	SELECT r.kind, 'way.' || w.way, count(*)
	FROM received r CROSS JOIN views_way w ON w.sent_id = r.sent_id GROUP BY 1, 2
	UNION ALL
	SELECT kind, 'way.words', count(*) FROM received WHERE sent_id IS NULL GROUP BY 1, 2`;

/** Views before held meetings: asked and received, by what way, in which language, with what help. */
export function viewsFigures(service: Service, given: Given): FurtherFigures['views'] {
	const asked = groupTally(counted(service, ASKED, given));
	const rows = counted(service, RECEIVED, given);
	const received = groupTally(rows);
	const of = valueTally(rows);
	const group = (id: FigureGroup): ViewsFigures => {
		const both = { received: asked(id, '1'), asked: asked(id, '0') + asked(id, '1') };
		return {
			asked: both.asked,
			received: both.received,
			unasked: received(id, 'asked.0'),
			percent_received: percent(both.received, both.asked)
		};
	};
	const languages = rows.flatMap(({ value }) =>
		value.startsWith('language.') ? value.slice('language.'.length) : []
	);
	return {
		...byGroup(group),
		ways: of(WAYS, 'way.'),
		languages: of([...new Set(languages)].sort(), 'language.'),
		help: of(HELPS, 'help.')
	};
}

/** Something for each group of the figures. */
export function byGroup<T>(of: (id: FigureGroup) => T): Record<FigureGroup, T> {
	return { looked_after_reviews: of('looked_after_reviews'), conferences: of('conferences') };
}
