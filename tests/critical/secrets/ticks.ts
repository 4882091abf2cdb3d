import type { Database } from 'better-sqlite3';
import { ROUND_ANSWERS } from '#lib/domain/meeting/all-round.ts';

/** Where a plain yes, partly or no is the service's own answer to a child, what became of one, a chair's note, or a child's own yes to an advocate. */
export const answeredByStaff = [
	'advocate_authority.answer',
	'chair_note.in_time',
	'decision_done.how',
	'wish_answer.verdict',
	'wish_done.how'
];

/** The columns that hold a plain yes, partly or no in a row that names something by an id. */
export function ticksBeside(db: Database): string[] {
	const tables = db
		.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'")
		.pluck()
		.all();
	const found = tables.flatMap((table) => {
		const rows = db.prepare<[], Record<string, unknown>>(`SELECT * FROM "${table}"`).all();
		return rows.flatMap((row) => {
			const ticks = Object.keys(row).filter((column) => isTick(row[column]));
			return Object.values(row).some(isAnId) ? ticks.map((column) => `${table}.${column}`) : [];
		});
	});
	return [...new Set(found)].sort();
}

function isTick(value: unknown): boolean {
	return ROUND_ANSWERS.some((one) => one === value);
}

function isAnId(value: unknown): boolean {
	return typeof value === 'string' && /^[A-Za-z0-9_-]{22}$/.test(value);
}
