import { countRefused, type FileReport } from './report.ts';
import { idOf, type WaitingRows } from './read/read-file.ts';
import { note, type Run } from './run.ts';

/** Applies one file's waiting rows, in their order. Call it inside the import's transaction. */
export function applyRows(run: Run, waiting: WaitingRows, report: FileReport): void {
	const { file, header, rows } = waiting;
	run.waiting.delete(file.name);
	for (const text of rows) {
		const [line, ...fields] = JSON.parse(text) as [number, ...string[]];
		const row = file.read(header, fields);
		// It was read without a fault before.
		if ('faults' in row) continue;
		const verdict = row.plan(run);
		if ('as' in verdict) {
			verdict.write?.();
			report[verdict.as] += 1;
			if (verdict.kept) report.kept.push({ ...verdict.kept, line });
			continue;
		}
		if ('mustWait' in verdict) throw new Error(`${file.name}, line ${line}: waits for itself.`);
		countRefused(
			report,
			verdict.faults.map((one) => ({ ...one, line }))
		);
		note(run.refused, file.name, idOf(waiting, fields), line);
	}
}
