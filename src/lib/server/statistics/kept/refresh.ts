import type { DayISO } from '#lib/domain/calendar/day.ts';
import { monthOf } from '#lib/domain/calendar/month.ts';
import { statement } from '../../db/statement.ts';
import type { Service } from '../../service.ts';
import { factsSql } from './facts.ts';
import { addUpMonths, forgetMonth } from './months.ts';
import { numbered } from './numbered.ts';
import { factsIn, packed, type Fact } from './packed.ts';
import { teachRules } from './rules.ts';
import type { FactRow } from './what.ts';

/** Meetings counted again in one transaction: others can write in between. */
const BATCH = 1000;

const IN_BATCH = 'IN (SELECT meeting_id FROM temp.figure_batch)';

const prepared = statement((db) => {
	teachRules(db);
	const { $client } = db;
	$client.exec(`
		CREATE TEMP TABLE IF NOT EXISTS figure_queue (n INTEGER PRIMARY KEY, meeting_id TEXT NOT NULL);
		CREATE TEMP TABLE IF NOT EXISTS figure_batch (meeting_id TEXT PRIMARY KEY);
	`);
	return {
		empty: $client.prepare('DELETE FROM temp.figure_queue'),
		// By day: a day's facts are written whole, so meetings of one day are best counted together.
		queue: $client.prepare(`INSERT INTO temp.figure_queue (meeting_id)
			SELECT s.meeting_id FROM figure_stale s LEFT JOIN meeting m ON m.id = s.meeting_id ORDER BY m.on_day`),
		emptyBatch: $client.prepare('DELETE FROM temp.figure_batch'),
		take: $client.prepare<[number, number]>(
			'INSERT INTO temp.figure_batch SELECT meeting_id FROM temp.figure_queue WHERE n > ? AND n <= ?'
		),
		known: $client.prepare<[], { id: number; days: string }>(
			`SELECT id, days FROM figure_meeting WHERE meeting_id ${IN_BATCH}`
		),
		fresh: $client.prepare<[], FactRow>(factsSql('temp.figure_batch')),
		day: $client.prepare<[string], Buffer>('SELECT facts FROM figure_day WHERE day = ?').pluck(),
		keep: $client.prepare<[string, Buffer]>(
			'INSERT INTO figure_day VALUES (?, ?) ON CONFLICT DO UPDATE SET facts = excluded.facts'
		),
		drop: $client.prepare<[string]>('DELETE FROM figure_day WHERE day = ?'),
		keepDays: $client.prepare<[string, number]>('UPDATE figure_meeting SET days = ? WHERE id = ?'),
		fresher: $client.prepare(`DELETE FROM figure_stale WHERE meeting_id ${IN_BATCH}`)
	};
});

/**
 * Counts the stale meetings again and adds up their months: everything that is kept is then up to date.
 * Done while the server runs (work/work.ts) and after an import. Gives how many meetings it counted.
 */
export function refreshFigures(service: Service): number {
	const counted = countStale(service);
	addUpMonths(service);
	return counted;
}

/**
 * Counts the stale meetings again and brings their days up to date. Each batch is a transaction of its
 * own and leaves what is kept right, so it may be stopped anywhere. Gives how many meetings it counted.
 */
export function countStale(service: Service): number {
	const { empty, queue } = prepared(service);
	empty.run();
	const waiting = queue.run().changes;
	for (let done = 0; done < waiting; done += BATCH) {
		service.db.transaction(() => refreshBatch(service, done), { behavior: 'immediate' });
	}
	return waiting;
}

function refreshBatch(service: Service, done: number): void {
	const { emptyBatch, take, known, fresh, keepDays, fresher } = prepared(service);
	emptyBatch.run();
	take.run(done, done + BATCH);
	const before = known.all();
	const [byDay, daysOf] = factsByDay(service, fresh.all());
	const days = new Set(byDay.keys());
	for (const { days: had } of before)
		had.split(' ').forEach((day) => day && days.add(day as DayISO));
	const gone = new Set(before.map(({ id }) => id));
	for (const month of new Set([...days].map(monthOf))) forgetMonth(service, month);
	for (const day of days) rewrite(service, day, gone, byDay.get(day) ?? []);
	for (const { id } of before) if (!daysOf.has(id)) keepDays.run('', id);
	for (const [id, of] of daysOf) keepDays.run([...of].join(' '), id);
	fresher.run();
}

/** Facts as numbers by day, and the days on which each meeting has some. */
function factsByDay(service: Service, rows: Iterable<FactRow>) {
	const number = numbered(service);
	const byDay = new Map<DayISO, Fact[]>();
	const daysOf = new Map<number, Set<DayISO>>();
	for (const row of rows) {
		const meeting = number.meeting(row.meeting_id);
		const child = row.child_id === null ? 0 : number.child(row.child_id);
		const [team, lead] = [number.holder(row.team_id), number.holder(row.lead_id)];
		const facts = byDay.get(row.day) ?? [];
		facts.push([meeting, child, number.what(row), team, lead]);
		byDay.set(row.day, facts);
		const days = daysOf.get(meeting) ?? new Set();
		daysOf.set(meeting, days.add(row.day));
	}
	return [byDay, daysOf] as const;
}

/** Writes a day without the facts of some meetings and with new ones. */
function rewrite(
	service: Service,
	day: DayISO,
	gone: ReadonlySet<number>,
	added: readonly Fact[]
): void {
	const { day: stored, keep, drop } = prepared(service);
	const had = stored.get(day);
	const left = had ? factsIn(had).filter(([meeting]) => !gone.has(meeting)) : [];
	const facts = [...left, ...added];
	if (facts.length > 0) keep.run(day, packed(facts));
	else drop.run(day);
}
