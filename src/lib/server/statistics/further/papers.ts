import { addDays, type DayISO } from '#lib/domain/calendar/day.ts';
import { londonDay, type Instant } from '#lib/domain/calendar/london.ts';
import { figureGroupOf, type FigureGroup, type MeetingKind } from '#lib/domain/meeting/kinds.ts';
import { outStanding, type OutStanding } from '#lib/domain/report/out-standing.ts';
import { releaseDueAt } from '#lib/domain/report/release-clock.ts';
import type { PaperFigures } from '#lib/domain/statistics/further.ts';
import { percent } from '#lib/domain/statistics/percent.ts';
import { paperCalendar, timesOf } from '../../release/calendar.ts';
import type { Service } from '../../service.ts';
import type { Given } from './given.ts';
import { COUNTS, HELD } from './source.ts';

/** A paper that follows a meeting, and of which meetings it is counted. */
export interface Counted {
	readonly kind: 'decision-sheet' | 'record';
	readonly group: FigureGroup;
}

interface Meeting {
	readonly kind: MeetingKind;
	readonly startsAt: Instant | null;
	readonly minutes: number | null;
	readonly endedAt: Instant | null;
}

interface Recipient extends Meeting {
	readonly part: string;
	readonly releasedAt: Instant | null;
}

/** The meeting's own moments, by which its clocks run. */
const TIMES = 'm.kind, m.starts_at AS startsAt, m.minutes, o.ended_at AS endedAt';

/** One row for each who is to have it about a child, with the first release of it to them that stands. */
const RECIPIENTS = `
	SELECT mc.id AS part, ${TIMES}, (
		SELECT min(x.released_at) FROM paper_release x CROSS JOIN paper q ON q.id = x.paper_id
		WHERE x.meeting_child_id = mc.id AND x.recipient_id = r.recipient_id AND q.kind = p.kind
			AND NOT EXISTS (SELECT 1 FROM paper_revocation v WHERE v.release_id = x.id)
	) AS releasedAt
	FROM paper p
	CROSS JOIN paper_recipient r ON r.paper_id = p.id
	CROSS JOIN meeting_child mc ON mc.id = p.meeting_child_id ${HELD}
	WHERE p.kind = :paper AND p.begun_at BETWEEN :earliest AND :latest
	GROUP BY mc.id, r.recipient_id`;

/** Children of meetings held lately of whom nobody is to have one yet: it may not be due. */
const NOBODY = `
	SELECT ${TIMES}, count(*) AS n
	FROM meeting m
	CROSS JOIN meeting_child mc ON mc.meeting_id = m.id
	CROSS JOIN meeting_outcome o ON o.meeting_id = m.id AND o.outcome = 'held'
	WHERE m.on_day BETWEEN :since AND :to AND ${COUNTS}
		AND NOT EXISTS (
			SELECT 1 FROM paper p CROSS JOIN paper_recipient r ON r.paper_id = p.id
			WHERE p.meeting_child_id = mc.id AND p.kind = :paper
		)
	GROUP BY m.id`;

/** No paper is due later after its meeting than this, in days: 20 working days and all holidays. */
const LATEST_DUE_DAYS = 60;

/**
 * Papers that follow held meetings: one for each who was to have it about a child, and one for a child
 * of whom nobody was. In time by the clock of the release itself (Lancashire 7.7.2, Hampshire 5.7).
 * `held`: how many children there were.
 */
export function paperFigures(
	service: Service,
	given: Given,
	{ kind, group }: Counted,
	held: number
): PaperFigures {
	const { $client } = service.db;
	const now = service.now();
	const calendar = paperCalendar(service);
	const earliest: DayISO = addDays(londonDay(now), -LATEST_DUE_DAYS);
	const of = { ...given, paper: kind };
	const since = earliest > given.from ? earliest : given.from;
	const ofGroup = (row: Meeting) => figureGroupOf(row.kind) === group;
	const standing = (row: Meeting, releasedAt: Instant | null): OutStanding => {
		const outcome = { outcome: 'held', endedAt: row.endedAt } as const;
		return outStanding(releaseDueAt(kind, timesOf(row, outcome), calendar), releasedAt, now);
	};
	const listed = $client.prepare<[typeof of], Recipient>(RECIPIENTS).all(of).filter(ofGroup);
	const nobody = $client
		.prepare<[typeof of & { since: DayISO }], Meeting & { readonly n: number }>(NOBODY)
		.all({ ...of, since })
		.filter(ofGroup);
	const counts = { 'in-time': 0, late: 0, 'not-shared': 0, 'not-due': 0 };
	for (const row of listed) counts[standing(row, row.releasedAt)] += 1;
	const withSome = new Set(listed.map(({ part }) => part)).size;
	const waiting = nobody
		.filter((row) => standing(row, null) === 'not-due')
		.reduce((sum, { n }) => sum + n, 0);
	const without = Math.max(held - withSome, waiting);
	const due = listed.length + without;
	const not_due = counts['not-due'] + waiting;
	return {
		due,
		in_time: counts['in-time'],
		late: counts.late,
		not_shared: counts['not-shared'] + without - waiting,
		not_due,
		percent_in_time: percent(counts['in-time'], due - not_due)
	};
}
