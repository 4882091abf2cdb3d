import type { ExtractFile, ReadRow } from '../files/file.ts';
import { countRefused, type FileReport } from '../report.ts';
import { fault, type Fault } from '../refusal.ts';
import { note, type Run } from '../run.ts';
import { agreement } from './agree.ts';
import { rowsOf } from './csv.ts';
import { readHeader, type Header } from './header.ts';
import { Unreadable } from './text.ts';

/** The rows of a file that may have to be applied, in their order: small enough to hold a whole extract. */
export interface WaitingRows {
	readonly file: ExtractFile;
	readonly header: Header;
	/** Each a line and its fields, as JSON. */
	readonly rows: string[];
}

/**
 * Reads one file and sets each row against what is here, without writing anything. Rows that are here
 * already are counted and forgotten, so that a nightly extract needs the database to itself for as
 * long as its news takes and no longer. What else can be read is given back; the rest is refused.
 */
export async function readFile(
	run: Run,
	file: ExtractFile,
	path: string,
	report: FileReport
): Promise<WaitingRows | null> {
	const refuse = (line: number, faults: readonly Fault[]) =>
		countRefused(
			report,
			faults.map((one) => ({ ...one, line }))
		);
	const agree = agreement();
	let waiting: WaitingRows | null = null;
	try {
		for await (const { line, fields } of rowsOf(path)) {
			if (!waiting) {
				const { header, faults } = readHeader(fields, file.columns);
				if (faults.length > 0) {
					for (const one of faults) refuse(line, [one]);
					return null;
				}
				waiting = { file, header, rows: [] };
				continue;
			}
			const row = file.read(waiting.header, fields);
			const faults = 'faults' in row ? row.faults : agree(row, line);
			const id = idOf(waiting, fields);
			if (faults.length > 0 || 'faults' in row) {
				refuse(line, faults);
				note(run.refused, file.name, id, line);
				continue;
			}
			if (isHereAlready(run, row, report)) continue;
			note(run.waiting, file.name, id, line);
			waiting.rows.push(JSON.stringify([line, ...used(waiting.header, fields)]));
		}
	} catch (error) {
		if (!(error instanceof Unreadable)) throw error;
		refuse(error.line, [fault(null, error.message)]);
		return null;
	}
	if (!waiting) refuse(1, [fault(null, 'the file is empty: it has no header row')]);
	return waiting;
}

/** A row's fields without the text of columns that are not used: an extract has long ones, and many. */
function used({ places }: Header, fields: readonly string[]): string[] {
	const kept = new Set(places.values());
	return fields.map((field, place) => (kept.has(place) ? field : ''));
}

/** The id by which other files name a row, or what it is about: its file's first column. */
export function idOf({ file, header }: WaitingRows, fields: readonly string[]): string {
	const [first = ''] = Object.keys(file.columns);
	return fields[header.places.get(first) ?? -1]?.trim() ?? '';
}

/** Whether nothing would change; counts it if so. */
function isHereAlready(run: Run, row: ReadRow, report: FileReport): boolean {
	const verdict = row.plan(run);
	if (!('as' in verdict) || verdict.as !== 'unchanged' || verdict.write || verdict.kept)
		return false;
	report.unchanged += 1;
	return true;
}
