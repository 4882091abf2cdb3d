import type { FileName } from './files/names.ts';
import type { Refusal } from './refusal.ts';

/** What became of one file's rows. */
export interface FileReport {
	readonly name: FileName;
	added: number;
	changed: number;
	unchanged: number;
	/** Rows that were refused, all of them. */
	refused: number;
	/** What is wrong with them, each by line and column; a row may have several. At most `MOST_NAMED`. */
	readonly refusals: Refusal[];
	/** Faults beyond those that are named. */
	unnamed: number;
	/** What was left aside because it was confirmed in the portal. */
	readonly kept: Refusal[];
}

/** What became of an extract. */
export interface ImportReport {
	readonly files: readonly FileReport[];
	/** Whether it stands in the database now. */
	readonly applied: boolean;
	readonly refused: number;
}

/** Faults named for one file: enough to mend it by, and no more than a log can bear. */
export const MOST_NAMED = 5000;

export function emptyReport(name: FileName): FileReport {
	return {
		name,
		added: 0,
		changed: 0,
		unchanged: 0,
		refused: 0,
		refusals: [],
		unnamed: 0,
		kept: []
	};
}

/** Counts one row as refused and names what is wrong with it. */
export function countRefused(report: FileReport, faults: readonly Refusal[]): void {
	report.refused += 1;
	for (const one of faults) {
		if (report.refusals.length < MOST_NAMED) report.refusals.push(one);
		else report.unnamed += 1;
	}
}
