import type { Service } from '../../service.ts';
import { ALL_MEETINGS, factsSql } from './facts.ts';
import { refreshFigures } from './refresh.ts';
import { teachRules } from './rules.ts';

const WHAT = 'month, kind, measure, value, band, team_id, lead_id, n';

const kept = `
	SELECT m.month, k.kind, k.measure, k.value, k.band, k.team_id, k.lead_id, m.n
	FROM figure_month m JOIN figure_key k ON k.id = m.key_id`;

const counted = `
	SELECT substr(day, 1, 7) AS month, kind, measure, value, band, team_id, lead_id, count(*) AS n
	FROM (${factsSql(ALL_MEETINGS)}) GROUP BY 1, 2, 3, 4, 5, 6, 7`;

/** Whether the kept sums are what a count of every row gives. Reads everything: for the self-check. */
export function figuresAgree(service: Service): boolean {
	refreshFigures(service);
	teachRules(service.db);
	const differing = service.db.$client
		.prepare(
			`WITH kept (${WHAT}) AS MATERIALIZED (${kept}), counted (${WHAT}) AS MATERIALIZED (${counted})
			SELECT 1 FROM (SELECT * FROM kept EXCEPT SELECT * FROM counted)
			UNION ALL
			SELECT 1 FROM (SELECT * FROM counted EXCEPT SELECT * FROM kept)
			LIMIT 1`
		)
		.get();
	return differing === undefined;
}
