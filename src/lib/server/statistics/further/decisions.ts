import { ENGLAND_AND_WALES } from '#lib/domain/calendar/bank-holidays.ts';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay } from '#lib/domain/calendar/london.ts';
import { addWorkingDays } from '#lib/domain/calendar/working-days.ts';
import { decisionsStanding } from '#lib/domain/meeting/decisions.ts';
import { figureGroupOf, type FigureGroup, type MeetingKind } from '#lib/domain/meeting/kinds.ts';
import type { DecisionFigures } from '#lib/domain/statistics/further.ts';
import { percent } from '#lib/domain/statistics/percent.ts';
import type { Service } from '../../service.ts';
import { COUNTS, HELD } from './source.ts';
import type { Given } from './given.ts';
import { byGroup } from './views.ts';

interface Shared {
	readonly kind: MeetingKind;
	readonly onDay: DayISO;
	readonly sharedAt: number;
	readonly n: number;
}

/** When each part's decisions were first shared. */
const SHARED = `
	SELECT m.kind, m.on_day AS onDay, s.shared_at AS sharedAt, 1 AS n
	FROM decision_sharing s CROSS JOIN meeting_child mc ON mc.id = s.meeting_child_id ${HELD}
	WHERE s.number = 1 AND s.shared_at BETWEEN :earliest AND :latest`;

/** Held so lately that decisions may not be due, and not shared; under fours, whose code says so, left out. */
const RECENT = `
	SELECT m.kind, m.on_day AS onDay, NULL AS sharedAt, count(*) AS n
	FROM meeting m
	CROSS JOIN meeting_child mc ON mc.meeting_id = m.id
	CROSS JOIN meeting_outcome o ON o.meeting_id = m.id AND o.outcome = 'held'
	LEFT JOIN participation pn ON pn.meeting_child_id = mc.id
	WHERE m.on_day BETWEEN :since AND :to AND ${COUNTS}
		AND pn.code IS NOT 'PN0'
		AND NOT EXISTS (SELECT 1 FROM decision_sharing s WHERE s.meeting_child_id = mc.id)
	GROUP BY 1, 2`;

/**
 * Decisions shared within five working days of held meetings, late, not yet or not (Hampshire 5.7).
 * `held`: how many children of four or over there were.
 */
export function decisionFigures(
	service: Service,
	given: Given,
	held: (id: FigureGroup) => number
): Record<FigureGroup, DecisionFigures> {
	const { $client } = service.db;
	const now = service.now();
	const calendar = { holidays: ENGLAND_AND_WALES };
	const since = addWorkingDays(londonDay(now), -6, ENGLAND_AND_WALES);
	const rows = [
		...$client.prepare<[Given], Shared>(SHARED).all(given),
		...$client
			.prepare<[Given & { since: string }], Omit<Shared, 'sharedAt'> & { sharedAt: null }>(RECENT)
			.all({ ...given, since: since > given.from ? since : given.from })
	];
	const counts = new Map<string, number>();
	for (const { kind, onDay, sharedAt, n } of rows) {
		const key = `${figureGroupOf(kind)} ${decisionsStanding(onDay, sharedAt, now, calendar)}`;
		counts.set(key, (counts.get(key) ?? 0) + n);
	}
	return byGroup((id) => {
		const of = (standing: string) => counts.get(`${id} ${standing}`) ?? 0;
		const [in_time, late, not_due] = [of('in-time'), of('late'), of('not-due')];
		const all = Math.max(held(id), in_time + late + not_due);
		const not_shared = all - in_time - late - not_due;
		return {
			held: all,
			in_time,
			late,
			not_shared,
			not_due,
			percent_in_time: percent(in_time, all - not_due)
		};
	});
}
