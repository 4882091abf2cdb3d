import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { Period } from '#lib/domain/statistics/period.ts';
import { statement } from '../../db/statement.ts';
import type { Service } from '../../service.ts';
import { factsSql } from './facts.ts';
import { teachRules } from './rules.ts';
import { spansOf } from './spans.ts';

/** What the sums are told apart by, beside kind, measure and value. */
export type GroupedBy = 'nothing' | 'month' | 'band' | 'team' | 'lead';

/** So many of one value of one measure at meetings of one kind. */
export interface Sum {
	readonly kind: MeetingKind;
	readonly measure: string;
	readonly value: string;
	/** The month, band, team id or adult id asked for; empty: none. */
	readonly group: string;
	readonly n: number;
}

export interface Asked {
	readonly period: Period;
	readonly by?: GroupedBy;
	/** Only what counts for this IRO or chair. */
	readonly leadId?: string;
	/** Only this measure. */
	readonly measure?: string;
}

const GROUPS = {
	nothing: { ofKey: "''", ofFresh: "''" },
	month: { ofKey: 't.month', ofFresh: 'substr(day, 1, 7)' },
	band: { ofKey: 'k.band', ofFresh: 'band' },
	team: { ofKey: 'k.team_id', ofFresh: 'team_id' },
	lead: { ofKey: 'k.lead_id', ofFresh: 'lead_id' }
} as const satisfies Record<GroupedBy, { ofKey: string; ofFresh: string }>;

const only = (prefix: string) =>
	`(@leadId IS NULL OR ${prefix}lead_id = @leadId) AND (@measure IS NULL OR ${prefix}measure = @measure)`;

/** What is kept of a period: whole months, the days at its edges, less what stale meetings had added. */
function keptSql(by: GroupedBy): string {
	const month = by === 'month' ? 'month' : "''";
	const monthOfDay = by === 'month' ? 'substr(f.day, 1, 7)' : "''";
	const edge = (at: 1 | 2) => `
		SELECT ${monthOfDay}, f.key_id, @sign${at} * count(*) FROM figure_fact f
		WHERE f.day BETWEEN @from${at} AND @to${at} GROUP BY 1, 2`;
	return `
	SELECT k.kind, k.measure, k.value, ${GROUPS[by].ofKey} AS "group", sum(t.n) AS n
	FROM (
		SELECT month, key_id, sum(n) AS n FROM (
			SELECT ${month} AS month, key_id, n FROM figure_month WHERE figure_month.month BETWEEN @first AND @last
			UNION ALL ${edge(1)}
			UNION ALL ${edge(2)}
			UNION ALL
			SELECT ${monthOfDay}, f.key_id, -count(*) FROM figure_stale s
			JOIN figure_fact f ON f.meeting_id = s.meeting_id
			WHERE f.day BETWEEN @from AND @to GROUP BY 1, 2
		) GROUP BY 1, 2
	) t JOIN figure_key k ON k.id = t.key_id
	WHERE ${only('k.')} GROUP BY 1, 2, 3, 4`;
}

/** What stale meetings add now, from their rows. */
function freshSql(by: GroupedBy): string {
	return `
	SELECT kind, measure, value, ${GROUPS[by].ofFresh} AS "group", count(*) AS n
	FROM (${factsSql('figure_stale')})
	WHERE day BETWEEN @from AND @to AND ${only('')} GROUP BY 1, 2, 3, 4`;
}

const queries = Object.fromEntries(
	(Object.keys(GROUPS) as GroupedBy[]).map((by) => [
		by,
		statement((db) => {
			teachRules(db);
			return [db.$client.prepare(keptSql(by)), db.$client.prepare(freshSql(by))] as const;
		})
	])
) as Record<GroupedBy, ReturnType<typeof statement<readonly [Query, Query]>>>;

type Query = ReturnType<Service['db']['$client']['prepare']>;

/**
 * The sums of a period, right at every moment: what is kept, with the stale meetings counted from
 * their rows instead. Asks nobody: call `permit` first.
 */
export function sumsOf(
	service: Service,
	{ period, by = 'nothing', leadId, measure }: Asked
): Sum[] {
	const { months, edges } = spansOf(period);
	const [one, two] = edges;
	const none = { from: '', to: '', sign: 1 };
	const asked = {
		...period,
		first: months?.first ?? '',
		last: months?.last ?? '',
		from1: (one ?? none).from,
		to1: (one ?? none).to,
		sign1: (one ?? none).sign,
		from2: (two ?? none).from,
		to2: (two ?? none).to,
		sign2: (two ?? none).sign,
		leadId: leadId ?? null,
		measure: measure ?? null
	};
	const sums = service.db.transaction(() =>
		queries[by](service).flatMap((query) => query.all(asked) as Sum[])
	);
	return sums.filter(({ n }) => n !== 0);
}
