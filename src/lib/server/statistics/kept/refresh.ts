import { statement } from '../../db/statement.ts';
import type { Service } from '../../service.ts';
import { factsSql } from './facts.ts';
import { teachRules } from './rules.ts';

/** Meetings counted again in one transaction: others can write in between. */
const BATCH = 2000;

const WHAT = 'kind, measure, value, band, team_id, lead_id';

/** Adds the facts of the batch to their months, or takes them away. */
const addToMonths = (sign: 1 | -1) => `
	INSERT INTO figure_month (month, key_id, n)
	SELECT substr(day, 1, 7), key_id, ${sign} * count(*)
	FROM figure_fact WHERE meeting_id IN (SELECT meeting_id FROM temp.figure_batch) GROUP BY 1, 2
	ON CONFLICT (month, key_id) DO UPDATE SET n = n + excluded.n`;

/** What is done for a batch, in order. */
const steps = [
	addToMonths(-1),
	'DELETE FROM figure_fact WHERE meeting_id IN (SELECT meeting_id FROM temp.figure_batch)',
	'DELETE FROM temp.figure_fresh',
	`INSERT INTO temp.figure_fresh ${factsSql('temp.figure_batch')}`,
	`INSERT INTO figure_key (${WHAT}) SELECT DISTINCT ${WHAT} FROM temp.figure_fresh WHERE true ON CONFLICT DO NOTHING`,
	`INSERT INTO figure_fact (meeting_id, child_id, day, key_id)
		SELECT f.meeting_id, f.child_id, f.day, k.id FROM temp.figure_fresh f JOIN figure_key k USING (${WHAT})`,
	addToMonths(1),
	'DELETE FROM figure_month WHERE n = 0',
	'DELETE FROM figure_stale WHERE meeting_id IN (SELECT meeting_id FROM temp.figure_batch)'
];

const prepared = statement((db) => {
	teachRules(db);
	db.$client.exec(`
		CREATE TEMP TABLE IF NOT EXISTS figure_batch (meeting_id TEXT PRIMARY KEY);
		CREATE TEMP TABLE IF NOT EXISTS figure_fresh
			(meeting_id, child_id, day, kind, measure, value, band, team_id, lead_id);
	`);
	return {
		empty: db.$client.prepare('DELETE FROM temp.figure_batch'),
		take: db.$client.prepare<[number]>(
			'INSERT INTO temp.figure_batch SELECT meeting_id FROM figure_stale LIMIT ?'
		),
		steps: steps.map((sql) => db.$client.prepare(sql))
	};
});

/**
 * Counts the stale meetings again and brings the kept sums up to date. Each batch is a transaction of
 * its own and leaves the sums right, so it may be stopped anywhere. Gives how many meetings it counted.
 */
export function refreshFigures(service: Service): number {
	let counted = 0;
	for (;;) {
		const taken = service.db.transaction(() => refreshBatch(service), { behavior: 'immediate' });
		counted += taken;
		if (taken < BATCH) return counted;
	}
}

function refreshBatch(service: Service): number {
	const { empty, take, steps } = prepared(service);
	empty.run();
	const taken = take.run(BATCH).changes;
	if (taken > 0) for (const step of steps) step.run();
	return taken;
}
