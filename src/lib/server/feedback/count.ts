import { and, gte, isNotNull, lte, type SQL } from 'drizzle-orm';
import { monthOf, type MonthISO } from '#lib/domain/calendar/month.ts';
import type { Period } from '#lib/domain/statistics/period.ts';
import type { AskedKind } from '#lib/domain/feedback/asked.ts';
import { pickedIn, type Answers } from '#lib/instruments/engine/answer.ts';
import { feedbackForms } from '#lib/instruments/feedback/index.ts';
import type { Tx } from '#lib/server/db/client.ts';
import { feedbackSaid } from '#lib/server/db/schema/index.ts';
import type { Service } from '#lib/server/service.ts';
import { openSaid } from './said.ts';

/** One form that came in, as far as it is counted: no person, no day, no words, and no meeting. */
export interface CountedSaid {
	readonly kind: AskedKind;
	readonly month: MonthISO;
	readonly named: boolean;
	/** What was ticked, by question; an absent one was left out. */
	readonly answers: Readonly<Record<string, string>>;
}

/** One given with a name, of one meeting. */
export interface NamedSaid extends CountedSaid {
	readonly meetingId: string;
	readonly mark: string;
}

/** What came in during a period through the portal and on paper, with a name and without. Asks nobody. */
export function countedSaid(service: Service, { from, to }: Period): CountedSaid[] {
	const inPeriod = and(gte(feedbackSaid.receivedOn, from), lte(feedbackSaid.receivedOn, to));
	return rowsOf(service, service.db, inPeriod).map(({ kind, month, named, answers }) => ({
		kind,
		month,
		named,
		answers
	}));
}

/** What was given with a name, of whatever meetings `where` chooses. Asks nobody. */
export function namedSaid(
	service: Service,
	where: SQL | undefined,
	db: Tx = service.db
): NamedSaid[] {
	return rowsOf(service, db, and(isNotNull(feedbackSaid.meetingId), where)).flatMap(
		({ meetingId, ...rest }) => (meetingId === null ? [] : [{ ...rest, meetingId }])
	);
}

function rowsOf(service: Service, db: Tx, where: SQL | undefined) {
	const rows = db.select().from(feedbackSaid).where(where).all();
	return rows.map((row) => ({
		mark: row.mark,
		meetingId: row.meetingId,
		kind: row.kind as AskedKind,
		month: monthOf(row.receivedOn),
		named: row.meetingId !== null,
		answers: ticksIn(openSaid(service.vault, row).answers)
	}));
}

/** The closed answers and the scale; words stay where they are. */
function ticksIn(answers: Answers): Readonly<Record<string, string>> {
	const ticks = Object.entries(answers).flatMap(([field, answer]) => {
		if (!('value' in answer)) return [];
		if (typeof answer.value === 'number') return [[field, String(answer.value)] as const];
		const [one] = pickedIn(answers, field);
		return TEXTS.has(field) || one === undefined ? [] : [[field, one] as const];
	});
	return Object.fromEntries(ticks);
}

/** The fields whose answer is in somebody's own words. */
const TEXTS: ReadonlySet<string> = new Set(
	feedbackForms
		.flatMap(({ pages }) => pages.flatMap(({ fields }) => [...fields]))
		.filter(({ kind }) => kind === 'text')
		.map(({ id }) => id)
);
