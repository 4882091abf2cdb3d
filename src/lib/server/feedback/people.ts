import { sql, type SQL } from 'drizzle-orm';
import type { DayISO } from '#lib/domain/calendar/day.ts';
import { isAskedAfter, type AskedKind, type Respondent } from '#lib/domain/feedback/asked.ts';
import type { MeetingKind } from '#lib/domain/meeting/kinds.ts';
import { isCarer } from '#lib/server/access/carer.ts';
import type { Tx } from '#lib/server/db/client.ts';

/** A parent or carer who is asked after a meeting: once, though it be about several children. */
export interface AskedPerson {
	readonly meetingId: string;
	readonly adultId: string;
	readonly kind: AskedKind;
	readonly onDay: DayISO;
	readonly as: Respondent;
	/** The children's parts for which they were asked to it. */
	readonly partIds: readonly string[];
}

interface Row {
	readonly meetingId: string;
	readonly kind: MeetingKind;
	readonly onDay: DayISO;
	readonly partId: string;
	readonly adultId: string;
	readonly relation: string;
}

/** The rows that say somebody was invited to a part, its guest, or at it. */
const THERE = {
	family_invited: 'p.ended_at IS NULL',
	meeting_guest: 'p.adult_id IS NOT NULL',
	attendance: "p.adult_id IS NOT NULL AND p.how <> 'absent'"
} as const;

/**
 * The parts of `where` meetings with the family members who were to be there, by a relationship in force
 * on the meeting's day. CROSS JOIN keeps the order: one begins with few meetings, the other with the
 * rows that only the portal makes, so that a million imported meetings cost nothing.
 */
function rowsOf(db: Tx, begin: 'meetings' | 'rows', where: SQL): Row[] {
	const selects = Object.entries(THERE).map(([table, isThere]) => {
		const from =
			begin === 'meetings'
				? `meeting m CROSS JOIN meeting_child mc ON mc.meeting_id = m.id
					CROSS JOIN ${table} p ON p.meeting_child_id = mc.id`
				: `${table} p CROSS JOIN meeting_child mc ON mc.id = p.meeting_child_id
					CROSS JOIN meeting m ON m.id = mc.meeting_id`;
		return sql`${sql.raw(`SELECT m.id AS meetingId, m.kind, m.on_day AS onDay, mc.id AS partId,
				p.adult_id AS adultId, r.kind AS relation
			FROM ${from}
			CROSS JOIN relationship r ON r.adult_id = p.adult_id AND r.child_id = mc.child_id
				AND (r."from" IS NULL OR r."from" <= m.on_day) AND (r."to" IS NULL OR r."to" >= m.on_day)
			LEFT JOIN meeting_outcome o ON o.meeting_id = m.id
			WHERE ${isThere} AND `)} ${where}`;
	});
	return db.all<Row>(sql.join(selects, sql` UNION `));
}

type Days = { readonly from: DayISO; readonly to: DayISO };

const heldIn = ({ from, to }: Days) =>
	sql`o.outcome = 'held' AND m.on_day BETWEEN ${from} AND ${to}`;

/** Who is asked after the meetings held in these days, of a few weeks. Asks nobody. */
export function askedLately(db: Tx, days: Days): AskedPerson[] {
	return peopleIn(rowsOf(db, 'meetings', heldIn(days)));
}

/** The same of any period. */
export function askedIn(db: Tx, days: Days): AskedPerson[] {
	return peopleIn(rowsOf(db, 'rows', heldIn(days)));
}

/** Who is asked after one meeting, or will be once it is held. Asks nobody. */
export function askedAfter(db: Tx, meetingId: string): AskedPerson[] {
	return peopleIn(rowsOf(db, 'meetings', sql`m.id = ${meetingId} AND m.on_day IS NOT NULL`));
}

function peopleIn(rows: readonly Row[]): AskedPerson[] {
	const grouped = Map.groupBy(rows, ({ meetingId, adultId }) => `${meetingId}/${adultId}`);
	return [...grouped.values()].flatMap((own) => {
		const { meetingId, adultId, kind, onDay } = own[0]!;
		const as: Respondent = own.some(({ relation }) => isCarer(relation)) ? 'carer' : 'parent';
		if (!isAskedAfter(kind, as)) return [];
		const partIds = [...new Set(own.map(({ partId }) => partId))];
		return [{ meetingId, adultId, kind, onDay, as, partIds }];
	});
}
