import { answerMeasure, ANSWERS, BLANK, CONFERENCE_KINDS, COUNTED_KINDS } from './measures.ts';
import { MEASURES, QUESTIONS, STRESS, UNRECORDED } from './measures.ts';

const list = (texts: readonly string[]) => texts.map((text) => `'${text}'`).join(', ');

/** The allocation in force on the meeting's day that comes first by `order`; `what` is taken of it. */
const allocated = (what: string, roles: readonly string[], order: string) => `
	SELECT a.${what} FROM allocation a
	WHERE a.child_id = mc.child_id AND a."as" IN (${list(roles)}) AND a.${what} IS NOT NULL
		AND a."from" <= m.on_day AND (a."to" IS NULL OR a."to" >= m.on_day)
	ORDER BY ${order}, a."from" DESC, a.id LIMIT 1`;

/** The role that answers for a kind of meeting: a conference's chair, a review's IRO. */
const ownRole = `CASE WHEN m.kind IN (${list(CONFERENCE_KINDS)}) THEN 'chair' ELSE 'iro' END`;

/** Whom a part counts for: the chair named for this meeting, else who was allocated on the day. */
export const LEAD = `coalesce(m.chair_id, (${allocated('adult_id', ['iro', 'chair'], `a."as" = ${ownRole} DESC`)}), '')`;

/**
 * One row for each child's part in the meetings of `source`, with whom it counts for on that day. The
 * source is small and the tables large: CROSS JOIN keeps SQLite from beginning with one of these.
 */
const parts = (source: string) => `
	SELECT m.id AS meeting_id, m.kind, m.on_day, m.starts_at, o.outcome IS 'held' AS held,
		m.kind IN (${list(CONFERENCE_KINDS)}) AS is_conference, mc.id AS part_id, mc.child_id,
		band_on(c.dob, m.on_day, c.band_set) AS band,
		${LEAD} AS lead_id,
		-- The team: the social worker's on the day, else that of the IRO or chair.
		coalesce((${allocated(
			'team_id',
			['social-worker', 'iro', 'chair'],
			`a."as" = 'social-worker' DESC, a."as" = ${ownRole} DESC`
		)}), '') AS team_id
	FROM ${source} s
	CROSS JOIN meeting m ON m.id = s.meeting_id AND m.kind IN (${list(COUNTED_KINDS)})
	CROSS JOIN meeting_child mc ON mc.meeting_id = m.id
	CROSS JOIN child c ON c.id = mc.child_id
	LEFT JOIN meeting_outcome o ON o.meeting_id = m.id`;

const questionRows = [
	...QUESTIONS.map((question) => ({ question, allowed: ANSWERS })),
	{ question: 'stress' as const, allowed: STRESS }
].map(
	({ question, allowed }) => `
	SELECT meeting_id, NULL, received_on, kind, '${answerMeasure(question)}',
		CASE WHEN answers ->> '${question}' IN (${list(allowed)}) THEN answers ->> '${question}' ELSE '${BLANK}' END,
		'', team_id, lead_id
	FROM returned`
);

/**
 * The SQL that counts what meetings add to the figures, from the rows themselves: one row for each
 * count of one, as `meeting_id, child_id, day, kind, measure, value, band, team_id, lead_id`.
 * `source` is a table with a column `meeting_id`. The rules must have been taught (rules.ts).
 */
export function factsSql(source: string): string {
	return `
WITH part AS MATERIALIZED (${parts(source)}),
-- A conference is one meeting for all its children; where they differ, one of them stands for it.
conference AS MATERIALIZED (
	SELECT meeting_id, kind, on_day, held,
		coalesce(min(nullif(team_id, '')), '') AS team_id, coalesce(min(nullif(lead_id, '')), '') AS lead_id
	FROM part WHERE is_conference GROUP BY meeting_id
),
returned AS MATERIALIZED (
	SELECT c.*, q.received_on, q.answers
	FROM conference c CROSS JOIN questionnaire_response q ON q.meeting_id = c.meeting_id
)
SELECT p.meeting_id, p.child_id, p.on_day AS day, p.kind, '${MEASURES.participation}' AS measure,
	coalesce(pn.code, '${UNRECORDED}') AS value, p.band, p.team_id, p.lead_id
FROM part p LEFT JOIN participation pn ON pn.meeting_child_id = p.part_id
WHERE p.held AND p.on_day IS NOT NULL
UNION ALL
SELECT meeting_id, NULL, on_day, kind, '${MEASURES.conference}', 'held', '', team_id, lead_id
FROM conference WHERE held AND on_day IS NOT NULL
UNION ALL
SELECT p.meeting_id, p.child_id, p.on_day, p.kind, '${MEASURES.report}',
	report_verdict(p.kind, r.released_at, p.starts_at), p.band, p.team_id, p.lead_id
FROM part p CROSS JOIN report_release r ON r.meeting_id = p.meeting_id AND r.child_id = p.child_id
WHERE p.is_conference AND p.held AND p.on_day IS NOT NULL
UNION ALL
SELECT p.meeting_id, p.child_id, p.on_day, p.kind, '${MEASURES.opened}', 'yes', p.band, p.team_id, p.lead_id
FROM part p CROSS JOIN report_release r ON r.meeting_id = p.meeting_id AND r.child_id = p.child_id
WHERE p.is_conference AND p.held AND p.on_day IS NOT NULL AND opened_before(r.opened_at, p.starts_at)
UNION ALL
SELECT meeting_id, NULL, received_on, kind, '${MEASURES.questionnaire}', 'returned', '', team_id, lead_id
FROM returned
UNION ALL${questionRows.join('\n\tUNION ALL')}`;
}

/** Every meeting there is, as a source. */
export const ALL_MEETINGS = '(SELECT id AS meeting_id FROM meeting)';
